kprobe:do_sys_openat2 { printf("%v(%v): %s\n", comm, uid, str(arg1)); print(kpid, walltime, comm); @[stack] = count(); }
# >>> types
probe kprobe:do_sys_openat2
block
  call printf : void
    string "%v(%v): %s\n" : string[12]
    builtin comm : string[16]
    builtin uid : uint32
    call str : string[1024]
      builtin arg1 : uint64
  call print : void
    builtin tid : uint32
    builtin walltime : timestamp
    builtin comm : string[16]
  assign : void
    map @ : count_t
      call kstack : kstack_t
    call count : void
map @(kstack_t) : count_t
