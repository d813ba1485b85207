kprobe:vfs_read { @start[tid] = nsecs; }
kretprobe:vfs_read /@start[tid]/ { @ns[comm] = hist(nsecs - @start[tid]); delete(@start, tid); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @start : uint64
      builtin tid : uint32
    builtin nsecs : uint64
probe kretprobe:vfs_read
predicate
  map @start : uint64
    builtin tid : uint32
block
  assign : void
    map @ns : hist_t
      builtin comm : string[16]
    call hist : void
      binary - : uint64
        builtin nsecs : uint64
        map @start : uint64
          builtin tid : uint32
  call delete : bool
    map @start : uint64
      builtin tid : uint32
map @start(uint64) : uint64
map @ns(string[16]) : hist_t
