tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 5 / {
	printf("%d %r\n", regs != 0, mem(data->buf, 4));
	exit();
}
# >>> args
-q
# >>> workload
echo abcd >/dev/null
# >>> match
^1 abcd$
