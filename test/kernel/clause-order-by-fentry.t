# Clauses at one function run in the order of the script where fentry and fexit
# replace kprobes.
BEGIN { @k = 0; @r = 0; @w = 0; }
kprobe:vfs_read /pid == cpid && arg2 == 8/ { @k = @k * 10 + 1; }
kprobe:vfs_rea[d] /pid == cpid && arg2 == 8/ { @k = @k * 10 + 2; }
kprobe:vfs_read /pid == cpid && arg2 == 8/ { @k = @k * 10 + 3; }
kprobe:vfs_writ* /pid == cpid && arg2 == 16/ { @w = @w * 10 + 1; }
kprobe:vfs_writ* /pid == cpid && arg2 == 16/ { @w = @w * 10 + 2; }
kretprobe:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 1; }
kretprobe:vfs_rea[d] /pid == cpid && retval == 8/ { @r = @r * 10 + 2; }
# >>> args
-q --without kprobes
# >>> needs
kprobes kretprobes fentry
# >>> workload
exec dd if=/dev/zero of=/dev/null ibs=8 count=2 obs=16 2>/dev/null
# >>> match
^@k: 123123$
^@r: 1212$
^@w: 12$
