tracepoint:syscalls:sys_enter_openat { printf("%s %s\n", comm, str(args.filename)); }
# >>> args
-q
# >>> needs
guest
# >>> workload
cat /proc/version >/dev/null
# >>> match
^cat /proc/version$
# >>> modes
--without ringbuf
--without probe_read_kernel
