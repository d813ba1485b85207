kprobe:vfs_read / pid == cpid && arg2 == 4096 / { @entered[func] = 1; }
kretprobe:vfs_read / pid == cpid && retval == 4096 / { @[@entered[func]] = count(); }
END { clear(@entered); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=100 2>/dev/null
# >>> match
^@\[1\]: 100$
# >>> absent
^@\[0\]
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
--without fentry,tracefs
--without fentry,kprobe_multi,tracefs
--without cookie,perf_link,get_func_ip
