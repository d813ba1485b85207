tracepoint:syscalls:sys_enter_read /comm == "dd" && pid == cpid && args.count == 512/ { @ = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=7 2>/dev/null
# >>> expect


@: 7
# >>> modes
--without comm_pad
