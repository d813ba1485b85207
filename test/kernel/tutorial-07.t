kprobe:vfs_read { @start[tid] = nsecs; } kretprobe:vfs_read /@start[tid]/ { @ns[comm] = hist(nsecs - @start[tid]); delete(@start, tid); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@ns\[dd\]: ?$
\|@{52}\|$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
