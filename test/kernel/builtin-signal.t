tracepoint:syscalls:sys_enter_read / pid == cpid && args.count == 4096 / { signal("TERM"); }
# >>> args
-q --unsafe
# >>> needs
send_signal
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=10 2>/dev/null
# >>> exit
143
