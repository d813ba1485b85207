tracepoint:syscalls:sys_enter_read /pid == cpid && args.count == 64/ { @n++; @x[@n] = 1; @c[@n] = count(); }
END { clear(@x); clear(@c); clear(@n); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=64 count=5000 2>/dev/null
# >>> stderr
904.*@(x|c)
904.*@(x|c)
# >>> modes
--without map_value
