tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
# >>> code
v1 = load64 [v2 + 24]
v3 = call ringbuf_reserve map1, 16400, 0
v6 = call probe_read_user slot0, 8, v1
v7 = load64 [slot0]
v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
br v7 != 0, b6, b41
v9 = add v3, 16
v10 = call probe_read_user_str v9, 1024, v7
v11 = add v1, 8
v12 = call probe_read_user slot0, 8, v11
v13 = load64 [slot0]
br v13 != 0, b7, b42
v14 = add v3, 1040
v15 = call probe_read_user_str v14, 1024, v13
v81 = add v1, 120
v82 = call probe_read_user slot0, 8, v81
v83 = load64 [slot0]
br v83 != 0, b21, b56
v84 = add v3, 15376
v85 = call probe_read_user_str v84, 1024, v83
store64 [v3 + 8], v8
v87 = call ringbuf_reserve map1, 16400, 0
storei64 [v87], 1
v91 = add v87, 16
v92 = call probe_read_user_str v91, 1024, v89
store64 [v87 + 8], v90
# >>> insns
424
