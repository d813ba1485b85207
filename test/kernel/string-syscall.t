tracepoint:raw_syscalls:sys_enter / pid == cpid && comm == "dd" / { @[syscall_name(args.id)] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=500 2>/dev/null
# >>> match
^@\[read\]: 50[0-9]$
^@\[write\]: 50[0-9]$
# >>> modes
--without map_value
