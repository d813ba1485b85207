tracepoint:syscalls:sys_exit_read /pid == cpid && args.ret == 4096/ { @bytes = hist(args->ret); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@bytes: ?$
^\[4K, 8K\) +1000 \|@{52}\|$
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
