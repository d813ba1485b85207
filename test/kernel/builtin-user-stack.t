tracepoint:syscalls:sys_enter_read / pid == cpid && args.count == 4096 / {
	@[ustack(3)] = count();
	@at[usym(args.buf)] = count();
}
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=10 2>/dev/null
# >>> match
^@\[$
^ +[^ ]+$
^\]: [0-9]+$
^@at\[.+\]: [0-9]+$
