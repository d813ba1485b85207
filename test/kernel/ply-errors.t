kretprobe:vfs_read if (retval < 0) { @[pid, comm, retval] = count(); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
/bin/dd if=/proc/self/mem of=/dev/null bs=1 count=1 2>/dev/null; true
# >>> match
^@\[[0-9]+, dd, -[0-9]+\]: [0-9]+$
