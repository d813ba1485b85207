kprobe:vfs_read { @ = arg99; }
# >>> exit
1
# >>> stderr
arg-number-high.awl:1:23: error: probe 'kprobe:vfs_read' has no argument 99
kprobe:vfs_read { @ = arg99; }
                      ^~~~~
