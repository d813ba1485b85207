tracepoint:syscalls:sys_enter_openat { $f = args.filename; @ = str($f); }
# >>> types
probe tracepoint:syscalls:sys_enter_openat
block
  assign : void
    variable $f : char *
    field filename : char *
      builtin args : struct _tracepoint_syscalls_sys_enter_openat
  assign : void
    map @ : string[1024]
    call str : string[1024]
      variable $f : char *
map @ : string[1024]
