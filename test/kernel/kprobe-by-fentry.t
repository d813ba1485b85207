kprobe:vfs_read /pid == cpid && arg2 == 4096/ { @[comm] = count(); @b = sum(arg2); @f[func] = count(); @name[str(((struct file *)arg0)->f_path.dentry->d_name.name)] = count(); }
kretprobe:vfs_read /pid == cpid && retval == 4096/ { @r = count(); }
kprobe:vfs_writ*,k:vfs_read /pid == cpid && arg2 == 4096/ { @p[probe] = count(); }
# >>> args
-q -v --without kprobes
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[dd\]: 1000$
^@b: 4096000$
^@f\[vfs_read\]: 1000$
^@name\[zero\]: 1000$
^@p\[kprobe:vfs_read\]: 1000$
^@p\[kprobe:vfs_write\]: 1000$
^@r: 1000$
# >>> stderr
kprobe:vfs_read: attached by fentry, because this kernel has no kprobes
