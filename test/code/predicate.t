kprobe:vfs_read / arg2 == 4096 / { @ = count(); }
kprobe:vfs_write / arg2 > 0 && arg2 <= 512 /
# >>> code
kprobe:vfs_read
v1 = load64 [v2 + 96]
br v1 == 4096, b2, b1
kprobe:vfs_write
# >>> insns
14 2
