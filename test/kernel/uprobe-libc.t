u:libc:atoi /pid == cpid/ { @text[str(arg0)] = count(); @n = count(); }
ur:libc:atoi /pid == cpid/ { @r = sum(retval); }
u:libc:strtol /pid == cpid && arg2 == 16/ { @base = sum(arg2); @h[str(arg0)] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=library probe=uprobe:libc:atoi
# >>> workload
exec library
# >>> match
^@base: 160$
^@h\[0\]: 1$
^@h\[9\]: 1$
^@n: 10$
^@r: 45$
^@text\[0\]: 1$
^@text\[9\]: 1$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
