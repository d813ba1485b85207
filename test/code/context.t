kprobe:vfs_read { printf("%p\n", ctx); }
# >>> code
v2 = call ringbuf_reserve map1, 16, 0
v3 = scalar v1
store64 [v2 + 8], v3
# >>> insns
21
