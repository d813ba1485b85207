kprobe:vfs_read /pid == cpid && arg2 == 4096/ { @[comm] = count(); @b = sum(arg2); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[dd\]: 1000$
^@b: 4096000$
# >>> modes
--without btf
--without links
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
