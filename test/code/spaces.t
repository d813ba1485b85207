kprobe:vfs_write { printf("%s\n", str(uptr(arg1))); printf("%d\n", *(uint32 *)kptr(arg0)); }
# >>> code
v2 = call ringbuf_reserve map1, 1032, 0
v5 = load64 [v1 + 104]
v6 = add v2, 8
v7 = call probe_read_user_str v6, 1024, v5
v9 = call ringbuf_reserve map1, 16, 0
storei64 [v9], 1
v10 = load64 [v1 + 112]
v11 = call probe_read_kernel slot0, 4, v10
v12 = load32 [slot0]
store32 [v9 + 8], v12
# >>> insns
44
