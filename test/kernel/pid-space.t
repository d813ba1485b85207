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
# Without the helper, pids are the kernel's in there too.
unshare -p -f "$AWL" -q --without ns_pid -e 'BEGIN {
	printf("without: %d %d %d\n", pid > 1, pid == pid(init), tid == tid(init));
	exit();
}'
exec dd if=/dev/zero of=/dev/null bs=8 count=10 2>/dev/null
# >>> match
^in it: 1 1 1 0$
^without: 1 1 1$
^@same: 10$
# >>> modes
--without ringbuf
--without map_value
