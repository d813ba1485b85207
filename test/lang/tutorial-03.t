tracepoint:raw_syscalls:sys_enter { @[comm] = count(); }
# >>> types
probe tracepoint:raw_syscalls:sys_enter
block
  assign : void
    map @ : count_t
      builtin comm : string[16]
    call count : void
map @(string[16]) : count_t
