profile:hz:99 { @[kstack] = count(); }
# >>> types
probe profile:hz:99
block
  assign : void
    map @ : count_t
      call kstack : kstack_t
    call count : void
map @(kstack_t) : count_t
