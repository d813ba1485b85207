tracepoint:raw_syscalls:sys_enter /pid == cpid/ { @[comm] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[dd\]: [2-9][0-9][0-9][0-9]$
