kprobe:vfs_read,kprobe:vfs_write,kretprobe:vfs_read { @[probe] = count(); }
tracepoint:syscalls:sys_*_read { @t[probe] = count(); }
# >>> code
kprobe:vfs_read, kprobe:vfs_write
v1 = call get_attach_cookie v2
store64 [slot0], v1
kretprobe:vfs_read
storei64 [slot0], 2
tracepoint:syscalls:sys_enter_read, tracepoint:syscalls:sys_exit_read
v1 = call get_attach_cookie v2
store64 [slot0], v1
# >>> insns
25 24 25
