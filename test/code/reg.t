kprobe:vfs_read { printf("%p %p\n", reg("ip"), reg("sp")); }
# >>> code
v2 = call ringbuf_reserve map1, 24, 0
v3 = load64 [v1 + 128]
store64 [v2 + 8], v3
v4 = load64 [v1 + 152]
store64 [v2 + 16], v4
# >>> insns
22
