tracepoint:syscalls:sys_enter_openat { printf("%s %s\n", comm, str(args.filename)); }
# >>> types
probe tracepoint:syscalls:sys_enter_openat
block
  call printf : void
    string "%s %s\n" : string[7]
    builtin comm : string[16]
    call str : string[1024]
      field filename : char *
        builtin args : struct _tracepoint_syscalls_sys_enter_openat
