# As clause-order-kernel, by trampoline.
BEGIN { @k = 0; @r = 0; }
fentry:vfs_read /pid == cpid && arg2 == 8/ { @k = @k * 10 + 1; }
fentry:vfs_rea[d] /pid == cpid && arg2 == 8/ { @k = @k * 10 + 2; }
fentry:vfs_read, fentry:vfs_fsync_range /pid == cpid && arg2 == 8/ { @k = @k * 10 + 3; }
fexit:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 1; }
fexit:vfs_rea[d] /pid == cpid && retval == 8/ { @r = @r * 10 + 2; }
fexit:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 3; }
# >>> args
-q
# >>> needs
fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null ibs=8 count=2 obs=16 2>/dev/null
# >>> match
^@k: 123123$
^@r: 123123$
