kretprobe:vfs_read { @ = arg0; }
# >>> exit
1
# >>> stderr
mistake-return-argument.awl:1:26: error: probe 'kretprobe:vfs_read' has no 'arg0'
kretprobe:vfs_read { @ = arg0; }
                         ^~~~
note: a probe at the return of a function has only retval: store the argument at the entry, @x[tid] = arg0
