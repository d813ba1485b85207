tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 3 / {
	$b = args.buf;
	write_user(uptr($b), (uint8)0x58);
	printf("%s\n", str($b, 3));
}
# >>> args
-q --unsafe
# >>> needs
write_user
# >>> workload
echo ab >/dev/null
# >>> expect
Xb
