ur:traced:sum_eight { @s = sum(retval); }
ur:traced:greet { @g = sum((int32)retval); @p[probe] = count(); }
uretprobe:traced:negative { @neg = sum((int32)retval); @max = max((int32)retval); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 100
# >>> match
^@g: 10100$
^@max: -2$
^@neg: -5150$
^@p\[uretprobe:/.*/traced:greet\]: 100$
^@s: 8550$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without cookie,perf_link,get_func_ip
