kretprobe:vfs_read { @bytes = lhist(retval, 0, 2000, 200); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=1300 count=1000 2>/dev/null
# >>> match
^@bytes: ?$
^\[1200, 1400\) +1000 \|@+ *\|$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
