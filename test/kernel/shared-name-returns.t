kprobe:s_sho? / pid == cpid / { @in = count(); }
kretprobe:s_sho? / pid == cpid / { @out = count(); }
END { printf("%d %d\n", (int64)@in > 0, (int64)@in == (int64)@out); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
exec cat /proc/kallsyms >/dev/null
# >>> match
^1 1$
# >>> modes
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
