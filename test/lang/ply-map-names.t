kprobe:vfs_read { path[kpid] = str(arg1); len++; }
kretprobe:vfs_read { printf("%s %d\n", path[kpid], len); delete path[kpid]; }
# >>> args
-d types
# >>> stdout
probe kprobe:vfs_read
block
  assign : void
    map @path : string[1024]
      builtin tid : uint32
    call str : string[1024]
      builtin arg1 : uint64
  unary ++ behind : int64
    map @len : int64
probe kretprobe:vfs_read
block
  call printf : void
    string "%s %d\n" : string[7]
    map @path : string[1024]
      builtin tid : uint32
    map @len : int64
  call delete : bool
    map @path : string[1024]
      builtin tid : uint32
map @path(uint32) : string[1024]
map @len : int64
