tracepoint:sched:sched_switch { @[kstack] = count(); }
# >>> types
probe tracepoint:sched:sched_switch
block
  assign : void
    map @ : count_t
      call kstack : kstack_t
    call count : void
map @(kstack_t) : count_t
