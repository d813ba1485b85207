kretprobe:vfs_read if (retval < 0) { @[pid, comm, retval] = count(); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
/bin/dd if=/proc/self/mem of=/dev/null bs=1 count=1 2>/dev/null; true
# >>> match
^@\[[0-9]+, dd, -[0-9]+\]: [0-9]+$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
