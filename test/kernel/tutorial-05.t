tracepoint:syscalls:sys_exit_read /comm == "dd"/ { @bytes = hist(args.ret); }
# >>> args
-q
# >>> needs
guest
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@bytes: ?$
^\[4K, 8K\) +1000 \|@+ *\|$
# >>> modes
--without ringbuf
--without probe_read_kernel
