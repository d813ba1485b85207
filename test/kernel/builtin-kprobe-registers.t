kprobe:vfs_read / pid == cpid / { @[caller] = count(); @stack[sarg0 == sarg0] = count(); }
# >>> args
-q
# >>> needs
kprobes 64bit
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=100 2>/dev/null
# >>> match
^@\[[a-z_0-9]*read[a-z_0-9]*(\+[0-9]+)?\]: 1[0-9][0-9]$
^@stack\[(1|true)\]: [0-9]+$
