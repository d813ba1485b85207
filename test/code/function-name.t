kprobe:vfs_read,kprobe:vfs_write { @[func] = count(); }
# >>> code
v1 = call get_func_ip v2
store64 [slot0], v1
# >>> insns
25
