BEGIN { @[pid(), tid(), comm(), nsecs(), kstack()] = count(); }
# >>> types
probe BEGIN
block
  assign : void
    map @ : count_t
      builtin pid : uint32
      builtin tid : uint32
      builtin comm : string[16]
      builtin nsecs : uint64
      call kstack : kstack_t
    call count : void
map @(uint32,uint32,string[16],uint64,kstack_t) : count_t
