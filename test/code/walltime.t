kprobe:vfs_read { printf("%s\n", walltime); }
# >>> code
v1 = call ringbuf_reserve map1, 16, 0
v2 = call ktime_get_boot_ns
store64 [v1 + 8], v2
# >>> insns
20
