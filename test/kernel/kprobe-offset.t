kprobe:vfs_read+0 /pid == cpid/ { @ = count(); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@: 1[0-9][0-9][0-9]$
# >>> modes
--without kprobe_pmu
