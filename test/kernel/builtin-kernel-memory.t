tracepoint:syscalls:sys_enter_read / pid == cpid && comm == "dd" / {
	$name = (uint64)curtask + offsetof(struct task_struct, comm);
	printf("%s %c %r\n", kstr($name), *(uint8 *)kptr($name + 1), buf(kptr($name), 2));
	exit();
}
// Whose memory a number is an address of, the kernel tells where it can.
tracepoint:sched:sched_process_exec / pid == cpid / {
	printf("exec of %s\n", str((uint64)curtask + offsetof(struct task_struct, comm)));
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=5 2>/dev/null
# >>> match
^exec of sh$
^dd d dd$
# >>> modes
--without probe_read
--without probe_read_kernel
--without ringbuf
