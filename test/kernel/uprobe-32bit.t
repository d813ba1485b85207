u:traced-32:sum_eight { @n = count(); @a = sum(arg0); @high = sum(arg6 * 10 + arg7); @s = sum(sarg1); }
uprobe:traced-32:greet { @text[str(arg0)] = sum(arg1); }
ur:traced-32:negative { @neg = sum(retval); }
# >>> args
-q
# >>> needs
uprobes arch=x86_64 cmd=traced-32
# >>> workload
exec traced-32 100
# >>> match
^@a: 5050$
^@high: 7800$
^@n: 100$
^@neg: -5150$
^@s: 200$
^@text\[hello\]: 5050$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without probe_read_kernel
