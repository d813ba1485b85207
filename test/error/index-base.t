kprobe:vfs_read { @ = pid[0]; @b = comm[1]; }
# >>> stderr
index-base.awl:1:23: error: value of type 'uint32' cannot be indexed
kprobe:vfs_read { @ = pid[0]; @b = comm[1]; }
                      ^~~
index-base.awl:1:36: error: value of type 'string[16]' cannot be indexed
kprobe:vfs_read { @ = pid[0]; @b = comm[1]; }
                                   ^~~~
# >>> exit
1
