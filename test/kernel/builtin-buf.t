tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 5 / {
	printf("%r|%rx|%rh\n", buf(args.buf, 4), buf(args.buf, args.count), buf(args.buf, 2));
}
# >>> args
-q
# >>> workload
echo abcd >/dev/null
# >>> match
^abcd\|.*61.*62.*63.*64.*0a\|.*61.*62
# >>> modes
--without ringbuf
