kprobe:vfs_read / comm < "m" / { @ = strcmp(comm, "b"); }
# >>> code
v1 = call get_current_comm slot0, 8
storei16 [slot1], 109
v2 = load16 [slot0]
v3 = load16 [slot1]
br v2 == v3, b1, b3
v4 = bswap16 v2
v5 = bswap16 v3
br v4 < v5, b2, b1
v6 = call get_current_comm slot0, 8
storei16 [slot1], 98
v7 = load16 [slot0]
v8 = load16 [slot1]
br v7 == v8, b7, b6
v9 = phi b4: 1, b7: 0, b8: -1
v10 = bswap16 v7
v11 = bswap16 v8
br v10 < v11, b8, b4
store64 [v12], v9
# >>> insns
32
