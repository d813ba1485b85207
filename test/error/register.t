kprobe:vfs_read { @ = reg("x0"); }
# >>> stderr
register.awl:1:27: error: machine x86_64 has no register 'x0'
kprobe:vfs_read { @ = reg("x0"); }
                          ^~~~
# >>> exit
1
