kprobe:no_such_function | kprobe:vfs_read { @ = count(); }
# >>> code
# >>> insns
12
