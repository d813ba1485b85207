kprobe:$3 / pid == $1 / { printf("%s %s %d %d\n", str($2), str($9), $9, $#); }
# >>> args
FILE 42 text vfs_read
# >>> types
probe kprobe:vfs_read
predicate
  binary == : bool
    builtin pid : uint32
    int 42 : int8
block
  call printf : void
    string "%s %s %d %d\n" : string[13]
    string "text" : string[5]
    string "" : string[1]
    int 0 : int8
    int 3 : int8
