kprobe:vfs_read { @ = retval; }
# >>> exit
1
# >>> stderr
no-args-retval.awl:1:23: error: probe 'kprobe:vfs_read' has no 'retval'
kprobe:vfs_read { @ = retval; }
                      ^~~~~~
note: only probes at the return of a function have a return value
