kprobe:vfs_read { printf("%p\n", ctx); }
# >>> code
v2 = call ringbuf_reserve map1, 16, 0
store64 [v2 + 8], v1
# >>> insns
19
