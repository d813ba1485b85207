kprobe:vfs_read { @ = &pid; }
# >>> stderr
address.awl:1:23: error: the address of this cannot be taken
kprobe:vfs_read { @ = &pid; }
                      ^~~~
# >>> exit
1
