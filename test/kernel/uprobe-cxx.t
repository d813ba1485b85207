u:objects:cpp:"app::Pool::take" { @n = count(); @k = sum(arg1); }
u:objects:"app::Pool::take(int)" { @b = count(); }
u:objects:cpp:twic* { @t = sum(arg0); @p[probe] = count(); }
u:objects:cpp:app::Pool::Pool { @made = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=objects
# >>> workload
exec objects
# >>> match
^@b: 10$
^@k: 45$
^@made: 1$
^@n: 10$
^@p\[uprobe:/.*/objects:_Z5twice.*\]: 10$
^@t: 45$
# >>> modes
--without uprobe_multi
