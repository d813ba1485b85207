kretprobe:vfs_read /@start[tid]/ { @sum = @sum + @start[tid]; }
kprobe:vfs_read { @start[tid] = nsecs; }
# >>> types
probe kretprobe:vfs_read
predicate
  map @start : uint64
    builtin tid : uint32
block
  assign : void
    map @sum : uint64
    binary + : uint64
      map @sum : uint64
      map @start : uint64
        builtin tid : uint32
probe kprobe:vfs_read
block
  assign : void
    map @start : uint64
      builtin tid : uint32
    builtin nsecs : uint64
map @start(uint32) : uint64
map @sum : uint64
