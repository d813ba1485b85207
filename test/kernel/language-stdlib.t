tracepoint:syscalls:sys_enter_getcwd {
	printf("%d %d %s\n", comm(pid) == leader_comm, leader_tid == pid, comm(2));
	printf("%s %d\n", comm(4194303), leader_comm(curtask) == leader_comm);
	printf("%d%d%d\n", is_err(-14), is_err(0), is_err(curtask));
	printf("%d%d\n", kfunc_exist("no_such_function"), kfunc_allowed("no_such_function"));
	printf("%d %d\n", strcap(comm), default_str_length() == sizeof(str(0)));
	printf("%d%d\n", True, False);
	printf("%s %s\n", syscall_name(__NR_read), syscall_name(SYS_getcwd));
	assert_str(comm);
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec pwd -P >/dev/null
# >>> match
^1 1 kthreadd$
^\[Unknown\] 1$
^100$
^00$
^16 1$
^10$
^read getcwd$
# >>> modes
--without task_btf
