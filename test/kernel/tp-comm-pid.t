tracepoint:syscalls:sys_enter_write /pid == cpid/ { @[comm, pid == tid, uid, gid] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=1 count=20 2>/dev/null
# >>> match
^@\[dd, (1|true), 0, 0\]: [0-9]+$
# >>> modes
--without links
