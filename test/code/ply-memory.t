tracepoint:sched:sched_switch { printf("%d %r", regs != 0, mem(curtask, 8)); @[dyn(data->prev_comm)] = count(); }
# >>> code
v2 = call ringbuf_reserve map2, 24, 0
v3 = scalar v1
br v3 != 0, b10, b5
v4 = phi b5: 0, b10: 1
store8 [v2 + 8], v4
storei8 [v2 + 9], 0
storei16 [v2 + 10], 0
storei32 [v2 + 12], 8
v5 = add v2, 16
v6 = call get_current_task
v7 = call probe_read_kernel v5, 8, v6
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v9 = add v1, 8
v11 = call probe_read_kernel_str slot0, 16, v9
# >>> insns
65
