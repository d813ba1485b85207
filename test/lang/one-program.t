tracepoint:syscalls:sys_enter_* { @[probe] = count(); }
# >>> args
--arch x86_64
# >>> types
probe tracepoint:syscalls:sys_enter_accept4
probe tracepoint:syscalls:sys_enter_clone
probe tracepoint:syscalls:sys_enter_close
probe tracepoint:syscalls:sys_enter_connect
... and 13 more
block
  assign : void
    map @ : count_t
      builtin probe : probe
    call count : void
map @(probe) : count_t
