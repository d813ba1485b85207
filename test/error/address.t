kprobe:vfs_read { @ = &pid; }
# >>> stderr
address.awl:1:23: error: cannot take the address of this expression
kprobe:vfs_read { @ = &pid; }
                      ^~~~
# >>> exit
1
