kprobe:vfs_read { @[comm] = hist(arg2); }
# >>> insns
50
