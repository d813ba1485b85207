kprobe:vfs_read { @ = str; }
# >>> stderr
needs-arguments.awl:1:23: error: 'str' is a function: call it as str(...)
kprobe:vfs_read { @ = str; }
                      ^~~
# >>> exit
1
