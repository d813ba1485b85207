kfunc:vfs_re?d,kfunc:vmlinux:vfs_write /pid == cpid && args.count == 4096/ { @[probe] = count(); @k[kstack(1)] = count(); }
kretfunc:vfs_read /pid == cpid && retval == 4096/ { @ret = count(); }
# >>> args
-q
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[fentry:vmlinux:vfs_read\]: 1000$
^@\[fentry:vmlinux:vfs_write\]: 1000$
^@ret: 1000$
