// awl itself in a namespace of its own: the first process there.
tracepoint:syscalls:sys_enter_read /pid == cpid && pid(init) == pid && tid(init) == tid(curr_ns) && args.count == 8/ { @same = count(); }
# >>> args
-q
# >>> needs
cmd=unshare ns_pid
# >>> workload
unshare -p -f "$AWL" -q -e 'BEGIN {
	printf("in it: %d %d %d %d\n", pid, pid(curr_ns), tid(curr_ns), pid(init) == 1);
	exit();
}'
exec dd if=/dev/zero of=/dev/null bs=8 count=10 2>/dev/null
# >>> match
^in it: 1 1 1 0$
^@same: 10$
# >>> modes
--without ringbuf
--without map_value
