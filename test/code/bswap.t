kprobe:vfs_read { printf("%x %x\n", bswap((uint16)arg2), bswap((uint32)arg2)); }
# >>> code
v2 = call ringbuf_reserve map1, 16, 0
v3 = load64 [v1 + 96]
v4 = ext16 v3
v5 = bswap16 v4
store32 [v2 + 8], v5
v6 = ext32 v3
v7 = bswap32 v6
store32 [v2 + 12], v7
# >>> insns
26
