BEGIN { printf("%d %s %-5d|%c\n", 1, "two", 3, 65); printf("plain\n"); }
# >>> code
v1 = call ringbuf_reserve map1, 24, 0
storei32 [v1 + 8], 1
storei32 [v1 + 12], 7305076
storei32 [v1 + 16], 3
storei32 [v1 + 20], 65
v5 = call ringbuf_reserve map1, 8, 0
storei64 [v5], 1
# >>> insns
33
