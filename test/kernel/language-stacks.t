tracepoint:syscalls:sys_enter_getcwd {
	@raw = kstack(raw, 2);
	@perf = kstack(perf, 2);
	@user = ustack(raw, 2);
	printf("%d %d %d\n", pcomm(curtask) == pcomm, ppid(curtask) == ppid, len(ustack) > 0);
}
# >>> args
-q
# >>> needs
btf
# >>> workload
exec pwd -P >/dev/null
# >>> match
^1 1 1$
# >>> modes
--without task_btf
