kretprobe:vfs_rea* /pid == cpid/ { @[probe, func] = count(); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[kretprobe:vfs_read, vfs_read\]: 1[0-9][0-9][0-9]$
# >>> modes
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without kretprobes,kprobe_multi
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
