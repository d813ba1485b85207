kprobe:vfs_read { printf("%d %d\n", nsecs, elapsed); }
# >>> code
v1 = call ringbuf_reserve map1, 24, 0
v2 = call ktime_get_boot_ns
store64 [v1 + 8], v2
v3 = call ktime_get_boot_ns
v4 = copy v5
; start
v6 = sub v3, v4
store64 [v1 + 16], v6
# >>> insns
25
