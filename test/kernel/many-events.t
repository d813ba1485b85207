tracepoint:syscalls:sys_enter_read /pid == cpid && args.count == 16/ { printf("%d\n", args.count); @ = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=16 count=300 2>/dev/null
# >>> match
^@: 300$
# >>> absent
[Ll]ost
# >>> modes
--without ringbuf
