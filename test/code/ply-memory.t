tracepoint:sched:sched_switch { printf("%d %r", regs != 0, mem(curtask, 8)); @[dyn(data->prev_comm)] = count(); }
# >>> code
v2 = call ringbuf_reserve map2, 24, 0
v3 = phi b5: 0, b10: 1
br v1 != 0, b10, b5
store8 [v2 + 8], v3
storei8 [v2 + 9], 0
storei16 [v2 + 10], 0
storei32 [v2 + 12], 8
v4 = add v2, 16
v5 = call get_current_task
v6 = call probe_read_kernel v4, 8, v5
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v8 = add v1, 8
v10 = call probe_read_kernel_str slot0, 16, v8
# >>> insns
61
