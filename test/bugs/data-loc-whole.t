tracepoint:sched:sched_process_exec { printf("%s", args.filename); }
tracepoint:sched:sched_process_exec { printf("%s", str(args.filename, 96)); }
tracepoint:sched:sched_process_exec { print(args); @[args] = 1; }
tracepoint:sched:sched_process_exec { printf("%s", cpu ? "a" : "longer"); }
# >>> args
--without ringbuf
# >>> code
v7 = call probe_read_kernel_str v6, 1024, v5
v5 = call probe_read_kernel_str slot0+8, 96, v4
v7 = call probe_read_kernel_str v6, 1024, v5
store32 [v2 + 1032], v8
store32 [v2 + 1036], v9
v10 = call perf_event_output v1, map2, 4294967295, v2, 1040
v16 = call probe_read_kernel_str v15, 1024, v5
v18 = call map_update_elem map0, v17, slot1, 0
storei32 [slot0 + 8], 97
storei16 [slot0 + 12], 0
storei8 [slot0 + 14], 0
storei8 [slot0 + 15], 0
