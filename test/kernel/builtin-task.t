tracepoint:syscalls:sys_enter_read / pid == cpid && comm == "dd" / {
	@[leader_comm, numaid < 64, probetype, pid(init) == pid] = count();
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=5 2>/dev/null
# >>> match
^@\[dd, (1|true), tracepoint, (1|true)\]: [1-9]
# >>> modes
--without ringbuf
--without probe_read_kernel
