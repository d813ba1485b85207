tracepoint:syscalls:sys_enter_read / pid == cpid && args.count == 512 / {
	$task = *curtask;
	$c = container_of(&curtask->comm, struct task_struct, comm);
	printf("%d %s %s\n", $c == curtask, $c->comm, $task.comm);
	$n = (uint8[16])curtask->comm;
	$i = 1;
	printf("%d %d\n", $n[0], $n[$i]);
	print(offsetof(typeof(*curtask), comm) ==
	    offsetof(struct task_struct, comm));
	print((enum pid_type)0);
	printf("%s %d\n", (enum pid_type)2, (enum pid_type)2);
	@[(enum pid_type)1] = PIDTYPE_PID;
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=1 2>/dev/null
# >>> expect
1 dd dd
100 100
true
PIDTYPE_PID
PIDTYPE_PGID 2


@[PIDTYPE_TGID]: PIDTYPE_PID
# >>> modes
--without probe_read_str
