kretprobe:vfs_read if (retval < 0) { @[pid, comm, retval] = count(); }
# >>> needs
guest kprobes
# >>> workload
cat /tmp 2>/dev/null
:
# >>> match
cat.*-21
