kr:vfs_read if (pid == cpid && retval == 4096) { @[comm, retval] = count(); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[dd, 4096\]: 1000$
