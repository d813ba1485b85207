kprobe:vfs_read { start[tid] = time; calls = count(); }
kretprobe:vfs_read if (start[tid]) { spent[execname] = quantize(time - start[tid]); delete start[tid]; print(comm, calls); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @start : uint64
      builtin tid : uint32
    builtin nsecs : uint64
  assign : void
    map @calls : count_t
    call count : void
probe kretprobe:vfs_read
if
  map @start : uint64
    builtin tid : uint32
  block
    assign : void
      map @spent : quantize_t
        builtin comm : string[16]
      call quantize : void
        binary - : int64
          builtin nsecs : uint64
          map @start : uint64
            builtin tid : uint32
    call delete : bool
      map @start : uint64
        builtin tid : uint32
    call print : void
      builtin comm : string[16]
      map @calls : int64
map @start(uint32) : uint64
map @calls : count_t
map @spent(string[16]) : quantize_t
