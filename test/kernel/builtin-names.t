tracepoint:syscalls:sys_enter_read / pid == cpid && comm == "dd" / {
	printf("%s %s %d %s\n", username, execname, kpid == tid, walltime);
	exit();
}
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=5 2>/dev/null
# >>> match
^root dd 1 .*[0-9][0-9]:[0-9][0-9]
# >>> modes
--without ringbuf
