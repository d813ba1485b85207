# Clauses at one function of the kernel run in the order of the script, a
# wildcard's and those of one function alike.
BEGIN { @k = 0; @r = 0; @w = 0; }
kprobe:vfs_read /pid == cpid && arg2 == 8/ { @k = @k * 10 + 1; }
kprobe:vfs_rea[d] /pid == cpid && arg2 == 8/ { @k = @k * 10 + 2; }
kprobe:vfs_read, kprobe:vfs_fsync_range /pid == cpid && arg2 == 8/ { @k = @k * 10 + 3; }
kprobe:vfs_rea[d] /pid == cpid && arg2 == 8/ { @k = @k * 10 + 4; }
kprobe:vfs_read /pid == cpid && arg2 == 8/ { @k = @k * 10 + 5; }
kprobe:vfs_re* /pid == cpid/ { @m = 1; }
kprobe:vfs_writ* /pid == cpid && arg2 == 16/ { @w = @w * 10 + 1; }
kprobe:vfs_writ* /pid == cpid && arg2 == 16/ { @w = @w * 10 + 2; }
kretprobe:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 1; }
kretprobe:vfs_rea[d] /pid == cpid && retval == 8/ { @r = @r * 10 + 2; }
kretprobe:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 3; }
# >>> args
-q
# >>> needs
kprobes kretprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null ibs=8 count=2 obs=16 2>/dev/null
# >>> match
^@k: 1234512345$
^@r: 123123$
^@w: 12$
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
--without fentry,tracefs
--without fentry,kprobe_multi,tracefs
--without cookie,perf_link,get_func_ip
