fexit:vfs_read /pid == cpid && args.count == 4096/ { @r = sum(retval); @n = count(); @h = hist(retval); @p[probe] = count(); }
fr:vfs_write /pid == cpid && retval == 4096/ { @w = count(); @f[func] = count(); }
# >>> args
-q
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@f\[vfs_write\]: 1000$
^@h: ?$
^\[4K, 8K\) +1000 \|@+\|$
^@n: 1000$
^@p\[fexit:vmlinux:vfs_read\]: 1000$
^@r: 4096000$
^@w: 1000$
# >>> modes
--without ringbuf
