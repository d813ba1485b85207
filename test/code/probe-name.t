kprobe:vfs_read,kprobe:vfs_write { @[probe] = count(); }
# >>> code
v1 = call get_attach_cookie v2
store64 [slot0], v1
# >>> insns
25
