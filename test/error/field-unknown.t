kprobe:vfs_read { @ = curtask->pdi; }
tracepoint:syscalls:sys_enter_openat { @s = args.filname; }
# >>> stderr
field-unknown.awl:1:23: error: 'struct task_struct' has no member 'pdi'
kprobe:vfs_read { @ = curtask->pdi; }
                      ^~~~~~~~~~~~
note: did you mean 'pid'?
field-unknown.awl:2:45: error: 'tracepoint:syscalls:sys_enter_openat' has no member 'filname'
tracepoint:syscalls:sys_enter_openat { @s = args.filname; }
                                            ^~~~~~~~~~~~
note: did you mean 'filename'?
# >>> exit
1
