tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
# >>> code
v1 = load64 [v2 + 24]
v3 = call ringbuf_reserve map1, 16400, 0
v6 = call probe_read_user slot0, 8, v1
v7 = load64 [slot0]
v8 = phi b43: 0, b44: 1, b45: 2, b46: 3, b47: 4, b48: 5, b49: 6, b50: 7, b51: 8, b52: 9, b53: 10, b54: 11, b55: 12, b56: 13, b57: 14, b58: 15, b59: 16, b22: 17
br v7 != 0, b6, b43
v9 = add v3, 16
v10 = call probe_read_user_str v9, 1024, v7
v11 = add v1, 8
v12 = call probe_read_user slot0, 8, v11
v13 = load64 [slot0]
br v13 != 0, b7, b44
v14 = add v3, 1040
v15 = call probe_read_user_str v14, 1024, v13
v81 = add v1, 120
v82 = call probe_read_user slot0, 8, v81
v83 = load64 [slot0]
br v83 != 0, b21, b58
v84 = add v3, 15376
v85 = call probe_read_user_str v84, 1024, v83
store64 [v3 + 8], v8
v90 = call ringbuf_reserve map1, 16400, 0
storei64 [v90], 1
v94 = add v90, 16
v95 = call probe_read_user_str v94, 1024, v92
store64 [v90 + 8], v93
# >>> insns
442
