kprobe:vfs_read / pid ^^ uid / { @ = count(); }
# >>> types
probe kprobe:vfs_read
predicate
  binary ^^ : bool
    builtin pid : uint32
    builtin uid : uint32
block
  assign : void
    map @ : count_t
    call count : void
map @ : count_t
