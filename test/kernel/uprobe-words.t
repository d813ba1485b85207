u:traced:sum_eight { @n = count(); @a = sum(arg0); @high = sum(arg6 * 10 + arg7); }
ur:traced:negative { @neg = sum((int32)retval); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 100
# >>> match
^@a: 5050$
^@high: 7800$
^@n: 100$
^@neg: -5150$
# >>> modes
--without uprobe_pmu
