tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 7 / {
	printf("%s\n", macaddr(((struct ethhdr *)uptr(args.buf))->h_dest));
}
# >>> args
-q
# >>> needs
btf
# >>> workload
echo ABCDEF >/dev/null
# >>> expect
41:42:43:44:45:46
# >>> modes
--without ringbuf
