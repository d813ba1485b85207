kretprobe:vfs_read if (retval < 0) { @[pid, comm, retval] = count(); }
# >>> types
probe kretprobe:vfs_read
if
  binary < : bool
    builtin retval : int64
    int 0 : int8
  block
    assign : void
      map @ : count_t
        builtin pid : uint32
        builtin comm : string[16]
        builtin retval : int64
      call count : void
map @(uint32,string[16],int64) : count_t
