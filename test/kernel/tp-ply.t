tracepoint:syscalls/sys_enter_read /pid == cpid && data->count == 4096/ { reads[comm] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@?reads\[dd\]: 1000$
