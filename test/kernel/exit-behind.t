// What comes behind exit() is not printed, but for what END says.
tracepoint:syscalls:sys_enter_read / pid == cpid && args.count == 512 / {
	@n++;
	printf("%d\n", @n);
	if (@n == 3) { exit(7); }
}
END { printf("end\n"); clear(@n); }
END { printf("end of all\n"); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=500 2>/dev/null
# >>> expect
1
2
3
end
end of all
# >>> exit
7
# >>> modes
--without ringbuf
