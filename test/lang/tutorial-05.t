kretprobe:vfs_read { @bytes = lhist(retval, 0, 2000, 200); }
# >>> types
probe kretprobe:vfs_read
block
  assign : void
    map @bytes : lhist_t
    call lhist : void
      builtin retval : int64
      int 0 : int64
      int 2000 : int64
      int 200 : int64
map @bytes : lhist_t
