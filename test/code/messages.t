BEGIN { warnf("w %d", pid); errorf("e"); assert(pid == 0, "zero"); debugf("d %d %s", pid, comm); }
# >>> code
v2 = call ringbuf_reserve map1, 16, 0
v5 = call get_current_pid_tgid
v6 = shr v5, 32
store32 [v2 + 8], v6
v8 = call ringbuf_reserve map1, 8, 0
storei64 [v8], 1
v10 = call get_current_pid_tgid
v11 = shr v10, 32
br v11 == 0, b8, b9
v12 = copy 2675248595491692644
store64 [slot0], v12
storei16 [slot0 + 8], 115
v13 = call get_current_pid_tgid
v14 = shr v13, 32
v15 = call get_current_comm slot1, 16
v16 = call trace_printk slot0, 10, v14, slot1
v17 = call ringbuf_reserve map1, 8, 0
storei64 [v17], 2
v19 = call ringbuf_reserve map1, 16, 0
storei64 [v19], 3
storei64 [v19 + 8], 1
# >>> insns
78
