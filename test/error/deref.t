kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
# >>> stderr
deref.awl:1:23: error: value of type 'uint32' points to nothing readable
kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
                      ^~~~
deref.awl:1:34: error: value of type 'void *' points to nothing readable
kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
                                 ^~~~~~~~~~~~~
# >>> exit
1
