kprobe:vfs_open /pid == cpid/ { printf("open path: %s\n", str(((struct path *)arg0)->dentry->d_name.name)); }
# >>> args
-q
# >>> needs
kprobes btf
# >>> workload
exec cat /proc/version >/dev/null
# >>> match
^open path: version$
# >>> modes
--without probe_read
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
