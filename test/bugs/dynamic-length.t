tracepoint:sched:sched_process_exec {
	$n = cpu;
	@[buf(curtask, $n), str(comm, $n)] = str(args.filename, $n);
}
# >>> code
v8 = call probe_read_kernel v7, 1024, map_value2
v12 = call probe_read_kernel_str v7, v11, v6
v15 = call probe_read_kernel v14, 1024, map_value2
v19 = call probe_read_kernel v18, v13, v17
v22 = call probe_read_kernel v21, 1024, map_value2
v26 = call probe_read_kernel_str v25, v24, slot2
