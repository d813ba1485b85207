kprobe:vfs_raed { @ = count(); }
tracepoint:syscalls:sys_enter_opnat { @ = count(); }
# >>> stderr
probe-unknown.awl:1:1: error: unknown probe 'kprobe:vfs_raed'
kprobe:vfs_raed { @ = count(); }
^~~~~~~~~~~~~~~
note: this kernel has no function of that name that a kprobe can probe (it may be inlined)
note: did you mean 'vfs_read'?
probe-unknown.awl:2:1: error: unknown probe 'tracepoint:syscalls:sys_enter_opnat'
tracepoint:syscalls:sys_enter_opnat { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: this kernel has no event sys_enter_opnat in the group syscalls
note: did you mean 'syscalls:sys_enter_openat'?
# >>> exit
1
