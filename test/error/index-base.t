kprobe:vfs_read { @ = pid[0]; @b = kstack[1]; }
# >>> stderr
index-base.awl:1:23: error: a value of type 'uint32' cannot be indexed
kprobe:vfs_read { @ = pid[0]; @b = kstack[1]; }
                      ^~~
index-base.awl:1:36: error: a value of type 'kstack_t' cannot be indexed
kprobe:vfs_read { @ = pid[0]; @b = kstack[1]; }
                                   ^~~~~~
# >>> exit
1
