tracepoint:sched:sched_process_exec {
	printf("%s %d %d\n", str(args.filename), args.pid, args.old_pid);
}
tracepoint:sched:sched_switch { @[args.prev_comm, args.next_comm] = count(); }
# >>> code
tracepoint:sched:sched_process_exec
v2 = call ringbuf_reserve map2, 1040, 0
v3 = load32 [v1 + 8]
v4 = and v3, 65535
v5 = add v1, v4
v6 = add v2, 8
v7 = call probe_read_kernel_str v6, 1024, v5
v8 = loads32 [v1 + 12]
store32 [v2 + 1032], v8
v9 = loads32 [v1 + 16]
store32 [v2 + 1036], v9
tracepoint:sched:sched_switch
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v2 = add v1, 8
v4 = call probe_read_kernel_str slot0, 16, v2
storei64 [slot0 + 16], 0
storei64 [slot0 + 24], 0
v5 = add v1, 40
v6 = call probe_read_kernel_str slot0+16, 16, v5
# >>> insns
35 39
