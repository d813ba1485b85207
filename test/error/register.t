kprobe:vfs_read { @ = reg("x0"); }
# >>> stderr
register.awl:1:27: error: unknown register of machine x86_64: 'x0'
kprobe:vfs_read { @ = reg("x0"); }
                          ^~~~
# >>> exit
1
