tracepoint:raw_syscalls:sys_enter { @[comm] = count(); }
# >>> args
-q
# >>> needs
guest
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[dd\]: [0-9]{4}$
# >>> modes
--without ringbuf
--without probe_read_kernel
