tracepoint:syscalls:sys_enter_read /pid == cpid/ {
	$t = (struct task_struct *)curtask;
	@[$t->tgid == pid, $t->pid == tid, $t->comm, curtask->real_parent->tgid > 0] = count();
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=1 count=10 2>/dev/null
# >>> match
^@\[(1|true), (1|true), dd, (1|true)\]: [0-9]+$
