# >>> args
-q -e "$(cp "$(command -v traced)" libc.so.6; cp "$(command -v busy)" libpthread.so.0)u:$PWD/libpthread.so.0:sum_eight { @n = count(); @a = sum(arg0); @p[probe] = count(); }"
# >>> needs
uprobes cmd=traced cmd=busy
# >>> workload
exec ./libc.so.6 100
# >>> match
^@a: 5050$
^@n: 100$
^@p\[uprobe:/.*/libc\.so\.6:sum_eight\]: 100$
