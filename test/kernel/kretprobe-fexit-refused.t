# The kernel refuses fexit for one of them, as fput() has no result: the others
# are attached by kprobes as well, once, and in the order of the script.
kretprobe:fput /pid == cpid && retval == 0x5eed5eed/ { @never = 1; }
kretprobe:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 1; }
kretprobe:vfs_read /pid == cpid && retval == 8/ { @r = @r * 10 + 2; @n = count(); }
kretprobe:vfs_read,kretprobe:vfs_write /pid == cpid && retval == 8/ { @r = @r * 10 + 3; }
BEGIN { @r = 0; }
# >>> args
-q -v
# >>> needs
fentry kretprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null ibs=8 count=2 obs=16 2>/dev/null
# >>> match
^@n: 2$
^@r: 123123$
# >>> stderr
no fexit: kretprobe:fput: the kernel.s verifier refuses
attached 6 probes
# >>> modes
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without tracefs
--without kprobe_multi,tracefs
--without cookie,perf_link,get_func_ip
