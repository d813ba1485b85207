kprobe:vfs_* { @[caller] = count(); }
# >>> types
probe kprobe:vfs_read
probe kprobe:vfs_write
probe kprobe:vfs_writev
probe kprobe:vfs_iter_read
... and 3 more
block
  assign : void
    map @ : count_t
      builtin caller : ksym_t
    call count : void
map @(ksym_t) : count_t
