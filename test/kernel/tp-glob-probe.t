tracepoint:syscalls:sys_*_read /pid == cpid/ { @[probe] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[tracepoint:syscalls:sys_(enter|exit)_read\]: [0-9]+$
^@\[tracepoint:syscalls:sys_(enter|exit)_read\]: [0-9]+$
# >>> modes
--without cookie,perf_link
--without ringbuf
