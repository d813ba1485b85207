kprobe:vfs_read { printf("%p %d\n", kaddr("init_task"), *(uint64 *)kaddr("jiffies")); }
# >>> code
v1 = call ringbuf_reserve map1, 24, 0
storei64 [v1 + 8], -2107633664
v2 = call probe_read_kernel slot0, 8, -2107637760
v3 = load64 [slot0]
store64 [v1 + 16], v3
# >>> insns
26
