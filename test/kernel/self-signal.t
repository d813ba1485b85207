self:signal:SIGUSR1 { @n++; printf("told %d\n", @n); exit(); }
self:signal:USR2 { printf("not this\n"); }
# >>> args
-q
# >>> workload
kill -USR1 $PPID
exec sleep 20
# >>> match
^told 1$
^@n: 1$
# >>> absent
not this
# >>> modes
--without test_run
--without ringbuf
