u:libc:malloc { @n = count(); }
ur:libc.so.6:malloc { @r = count(); }
END { if (@n > 0 && @n == @r) { printf("as many\n"); } clear(@n); clear(@r); }
# >>> args
-q
# >>> needs
uprobes probe=uprobe:libc:malloc probe=uprobe:libc.so.6:malloc
# >>> workload
exec /bin/ls / >/dev/null
# >>> match
^as many$
