kprobe:no_such_function | kprobe:vfs_read | kprobe:vfs_write { @[probe] = count(); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : count_t
      builtin probe : probe
    call count : void
map @(probe) : count_t
