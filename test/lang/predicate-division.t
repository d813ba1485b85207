kprobe:vfs_read / arg2 / 2 > 10 && (arg2 / 3) > 1 / { @ = arg2 / 2; } // done
kprobe:vfs_write/pid/{ @ = 1 }
# >>> types
probe kprobe:vfs_read
predicate
  binary && : bool
    binary > : bool
      binary / : uint64
        builtin arg2 : uint64
        int 2 : int8
      int 10 : int8
    binary > : bool
      binary / : uint64
        builtin arg2 : uint64
        int 3 : int8
      int 1 : int8
block
  assign : void
    map @ : uint64
    binary / : uint64
      builtin arg2 : uint64
      int 2 : int8
probe kprobe:vfs_write
predicate
  builtin pid : uint32
block
  assign : void
    map @ : uint64
    int 1 : int8
map @ : uint64
