kprobe:tcp_v4_connect { printf("%s %s\n", ntop(2, (uint32)arg1), ntop((uint32)arg2)); }
# >>> code
v2 = call ringbuf_reserve map1, 48, 0
storei32 [v2 + 12], 0
storei64 [v2 + 16], 0
storei32 [v2 + 24], 0
storei32 [v2 + 8], 2
v3 = load64 [v1 + 104]
store32 [v2 + 12], v3
storei64 [v2 + 32], 0
storei64 [v2 + 40], 0
storei32 [v2 + 28], 2
v4 = load64 [v1 + 96]
store32 [v2 + 32], v4
# >>> insns
29
