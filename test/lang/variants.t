tracepoint:syscalls:sys_enter_open*, kprobe:vfs_read, tracepoint:sched:sched_switch { @[comm] = count(); }
# >>> types
probe tracepoint:syscalls:sys_enter_open
probe tracepoint:syscalls:sys_enter_openat
block
  assign : void
    map @ : count_t
      builtin comm : string[16]
    call count : void
probe kprobe:vfs_read
block
  assign : void
    map @ : count_t
      builtin comm : string[16]
    call count : void
probe tracepoint:sched:sched_switch
block
  assign : void
    map @ : count_t
      builtin comm : string[16]
    call count : void
map @(string[16]) : count_t
