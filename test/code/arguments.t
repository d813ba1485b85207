kprobe:vfs_read { printf("%d %d %d\n", arg0, arg2, (int32)arg5); }
# >>> code
v2 = call ringbuf_reserve map1, 32, 0
v3 = load64 [v1 + 112]
store64 [v2 + 8], v3
v4 = load64 [v1 + 96]
store64 [v2 + 16], v4
v5 = load64 [v1 + 64]
store32 [v2 + 24], v5
storei32 [v2 + 28], 0
# >>> insns
25
