kprobe:vfs_read /pid == cpid/ { @start[tid] = nsecs; }
kretprobe:vfs_read /@start[tid]/ { @n = count(); @ns[comm] = hist(nsecs - @start[tid]); delete(@start[tid]); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@n: 1[0-9][0-9][0-9]$
^@ns\[dd\]: ?$
# >>> absent
@start
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
--without fentry,tracefs
--without fentry,kprobe_multi,tracefs
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
