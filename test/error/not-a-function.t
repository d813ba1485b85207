kprobe:vfs_read { @ = arg0(); @b = uid(1); }
# >>> stderr
not-a-function.awl:1:23: error: 'arg0' is not a function
kprobe:vfs_read { @ = arg0(); @b = uid(1); }
                      ^~~~~~
not-a-function.awl:1:36: error: 'uid' is not a function
kprobe:vfs_read { @ = arg0(); @b = uid(1); }
                                   ^~~~~~
# >>> exit
1
