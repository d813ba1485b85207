kretprobe:vfs_read / pid == cpid && retval == 4096 / { @r[probe, func] = count(); @sum = sum(retval); @low = sum((int16)retval); }
kretprobe:vfs_read,kretprobe:vfs_write / pid == cpid && retval == 4096 / { @p[probe] = count(); }
# >>> args
-q -v
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=100 2>/dev/null
# >>> match
^@low: 409600$
^@p\[kretprobe:vfs_read\]: 100$
^@p\[kretprobe:vfs_write\]: 100$
^@r\[kretprobe:vfs_read, vfs_read\]: 100$
^@sum: 409600$
# >>> stderr
kretprobe:vfs_read: attached by fexit
# >>> modes
--without cookie,perf_link,get_func_ip
--without ringbuf
