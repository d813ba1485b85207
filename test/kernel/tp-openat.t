tracepoint:syscalls:sys_enter_openat /pid == cpid/ { printf("%s\n", str(args.filename)); }
# >>> args
-q
# >>> workload
exec cat /proc/self/comm /no/such/file 2>/dev/null
# >>> match
^/proc/self/comm$
^/no/such/file$
# >>> exit
1
# >>> modes
--without probe_read_str
--without big_keys
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
