kprobe:vfs_read { printf("%d %d\n", sarg0, sarg3); }
# >>> code
v2 = call ringbuf_reserve map1, 24, 0
v3 = load64 [v1 + 152]
v4 = add v3, 8
v5 = call probe_read_kernel slot0, 8, v4
v6 = load64 [slot0]
store64 [v2 + 8], v6
v7 = add v3, 32
v8 = call probe_read_kernel slot1, 8, v7
v9 = load64 [slot1]
store64 [v2 + 16], v9
# >>> insns
36
