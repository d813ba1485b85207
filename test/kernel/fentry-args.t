fentry:vfs_read /pid == cpid && args.count == 4096/ { @n = count(); @sum = sum(args->count); @name[str(args.file->f_path.dentry->d_name.name)] = count(); @p[probe] = count(); @f[func] = count(); }
f:vfs_write /pid == cpid && args.count == 4096/ { @w = count(); @odd = sum((uint64)args.file & 1); @off = sum((uint64)args.file - (uint64)args.file); }
# >>> args
-q
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@f\[vfs_read\]: 1000$
^@n: 1000$
^@name\[zero\]: 1000$
^@odd: 0$
^@off: 0$
^@p\[fentry:vmlinux:vfs_read\]: 1000$
^@sum: 4096000$
^@w: 1000$
# >>> modes
--without ringbuf
--without probe_read_kernel
--without get_func_ip,cookie
