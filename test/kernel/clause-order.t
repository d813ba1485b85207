# Clauses at one place run in the order of the script.
BEGIN { @u = 0; @r = 0; }
u:traced:inner { @u = @u * 10 + 1; @d++; }
u:traced:inne*, u:traced:keep { @u = @u * 10 + 2; }
u:traced:inner { @u = @u * 10 + 3; @seen[@d] = count(); }
ur:traced:inner { @r = @r * 10 + 1; }
ur:traced:inne* { @r = @r * 10 + 2; }
ur:traced:inner { @r = @r * 10 + 3; }
software:page-faults:1 /pid == cpid/ { @s++; }
software:faults:1 /pid == cpid/ { @t = @t > 0 ? @t : @s; }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 4
# >>> match
^@r: 123123123123$
^@seen\[1\]: 1$
^@seen\[2\]: 1$
^@seen\[3\]: 1$
^@seen\[4\]: 1$
^@t: 1$
^@u: 2123212321232123$
# >>> modes
--without perf_link
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without cookie,perf_link,get_func_ip
