kretprobe:vfs_read /pid == cpid && retval == 4096/ { @bytes = hist(retval); @l = lhist(retval, 0, 10000, 1000); @q["size"] = quantize(retval); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^\[4K, 8K\) +1000 \|@{52}\|$
^\[4000, 5000\) +1000 \|@{52}\|$
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
--without fentry,tracefs
--without fentry,kprobe_multi,tracefs
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
