tracepoint:syscalls:sys_enter_openat, tracepoint:syscalls:sys_enter_open* { @[args.flags] = count(); }
# >>> types
probe tracepoint:syscalls:sys_enter_openat
block
  assign : void
    map @ : count_t
      field flags : int32
        builtin args : struct _tracepoint_syscalls_sys_enter_openat
    call count : void
probe tracepoint:syscalls:sys_enter_open
block
  assign : void
    map @ : count_t
      field flags : int32
        builtin args : struct _tracepoint_syscalls_sys_enter_open
    call count : void
map @(int32) : count_t
