kprobe:vfs_write { printf("%r\n", buf(arg1, 16)); printf("%rx\n", buf(arg1, arg2)); }
# >>> code
v2 = call ringbuf_reserve map1, 32, 0
storei32 [v2 + 8], 16
v5 = add v2, 12
v6 = load64 [v1 + 104]
v7 = call probe_read v5, 16, v6
v9 = call ringbuf_reserve map1, 1040, 0
storei64 [v9], 1
v10 = load64 [v1 + 96]
br v10 > 1024, b7, b9
v11 = phi b9: v10, b7: 1024
store32 [v9 + 8], v11
v12 = add v9, 12
v13 = load64 [v1 + 104]
v14 = call probe_read v12, v11, v13
# >>> insns
46
