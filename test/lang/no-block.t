kprobe:vfs_read
kprobe:vfs_write /pid == 1/
BEGIN { exit(); }
# >>> types
probe kprobe:vfs_read
probe kprobe:vfs_write
predicate
  binary == : bool
    builtin pid : uint32
    int 1 : int8
probe BEGIN
block
  call exit : void
