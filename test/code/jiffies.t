kprobe:vfs_read { printf("%d\n", jiffies); }
# >>> code
v1 = call ringbuf_reserve map1, 16, 0
v2 = call jiffies64
store64 [v1 + 8], v2
# >>> insns
20
