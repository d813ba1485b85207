usdt:marked:plain { @p = count(); }
U:marked:awltest:values { @n = sum(arg0); @m = sum(arg1); @t[str(arg2)] = count(); @c = sum(arg3); @b = sum(arg4); }
usdt:marked:twice { @tw = sum(arg0); @pr[probe] = count(); }
# >>> args
-q
# >>> needs
uprobes probe=usdt:marked:plain
# >>> workload
exec marked 100
# >>> match
^@b: -5050$
^@c: 4200$
^@m: -5050$
^@n: 5050$
^@p: 100$
^@pr\[usdt:/.*/marked:awltest:twice\]: 200$
^@t\[text\]: 100$
^@tw: 10100$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without cookie,perf_link
--without probe_read_kernel
