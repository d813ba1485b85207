kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
# >>> stderr
deref.awl:1:23: error: a value of type 'uint32' cannot be dereferenced
kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
                      ^~~~
deref.awl:1:34: error: a value of type 'void *' cannot be dereferenced
kprobe:vfs_read { @ = *pid; @b = *(void *)arg0; }
                                 ^~~~~~~~~~~~~
# >>> exit
1
