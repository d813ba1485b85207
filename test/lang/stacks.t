kprobe:vfs_read { @[kstack, ustack] = count(); @b[kstack(3), ustack(raw), kstack(perf, 7)] = count(); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : count_t
      call kstack : kstack_t
      call ustack : ustack_t
    call count : void
  assign : void
    map @b : count_t
      call kstack : kstack_t
      call ustack : ustack_t
      call kstack : kstack_t
    call count : void
map @(kstack_t,ustack_t) : count_t
map @b(kstack_t,ustack_t,kstack_t) : count_t
