kprobe:vfs_read /pid == cpid && arg2 == 4096/ { @[kstack] = count(); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[$
^    vfs_read\+[0-9]+$
^\]: 1000$
# >>> modes
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
