BEGIN { printf("%d %d %d\n", sizeof(struct path), sizeof(uint32), offsetof(struct path, dentry)); }
# >>> code
v1 = call ringbuf_reserve map1, 32, 0
storei64 [v1 + 8], 16
storei64 [v1 + 16], 4
storei64 [v1 + 24], 8
# >>> insns
20
