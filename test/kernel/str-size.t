tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 7 / {
	printf("[%s][%s][%s]\n", str(args.buf, 1), str(args.buf, 4), str(args.buf, 64));
	for $i : 0..4 {
		@n[$i] = str(args.buf, $i);
	}
	@many = str(args.buf, args.count);
	@more = str(args.buf, args.count * 1000);
}
# >>> args
-q
# >>> needs
loops
# >>> workload
echo abcdef >/dev/null
# >>> expect
[][abc][abcdef
]


@many: abcdef
@more: abcdef\n
@n[0]: 
@n[1]: 
@n[2]: a
@n[3]: ab
# >>> modes
--without probe_read_kernel
