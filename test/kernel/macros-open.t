tracepoint:syscalls:sys_enter_openat
/ comm == "dd" && args.flags & O_CREAT && args.flags & O_TRUNC /
{
	@[(args.flags & (O_RDWR | O_WRONLY)) == O_WRONLY] = count();
}
# >>> args
-q
# >>> needs
probe=tracepoint:syscalls:sys_enter_openat
# >>> workload
dd if=/dev/null of=one 2>/dev/null
dd if=/dev/null of=two 2>/dev/null
dd if=/dev/null of=two conv=notrunc 2>/dev/null
# >>> expect


@[true]: 2
