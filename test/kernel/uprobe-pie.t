u:traced-pie:inner { @in[func] = count(); }
u:traced-pie:sum_eight { @a = sum(arg0); }
ur:traced-pie:sum_eight { @r = sum(retval); }
# >>> args
-q
# >>> needs
uprobes cmd=traced-pie
# >>> workload
exec traced-pie 10
# >>> match
^@a: 55$
^@r: 405$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
