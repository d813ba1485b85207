kprobe:vfs_read { @ = arg0(); @b = pid(1); }
# >>> stderr
not-a-function.awl:1:23: error: 'arg0' is no function
kprobe:vfs_read { @ = arg0(); @b = pid(1); }
                      ^~~~~~
not-a-function.awl:1:36: error: 'pid' is no function
kprobe:vfs_read { @ = arg0(); @b = pid(1); }
                                   ^~~~~~
# >>> exit
1
