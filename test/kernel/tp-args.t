tracepoint:syscalls:sys_enter_read /pid == cpid && args.count == 4096/ { @ = sum(args.count); @n = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> expect


@: 4096000
@n: 1000
# >>> modes
--without btf
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
