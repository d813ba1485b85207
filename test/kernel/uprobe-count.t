u:traced:sum_eight { @n = count(); @a = sum(arg0); @high = sum(arg6 * 10 + arg7); @who[comm, pid == cpid] = count(); @p[probe] = count(); }
uprobe:traced:greet { @s[str(arg0)] = sum(arg1); }
# >>> args
-q
# >>> needs
uprobes 64bit cmd=traced
# >>> workload
exec traced 100
# >>> match
^@a: 5050$
^@high: 7800$
^@n: 100$
^@p\[uprobe:/.*/traced:sum_eight\]: 100$
^@s\[hello\]: 5050$
^@who\[traced, (1|true)\]: 100$
# >>> modes
--without btf
--without tracefs
--without links
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
