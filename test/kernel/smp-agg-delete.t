// Whoever reads last, alone: the shares of all CPUs go.
tracepoint:syscalls:sys_enter_read /comm == "dd" && args.count == 8/ { @c = count(); @h = hist(args.count); @kept = count(); }
tracepoint:syscalls:sys_enter_read /comm == "dd" && args.count == 9/ { delete(@c); delete(@h); @c = count(); @h = hist(1); }
# >>> args
-q
# >>> needs
guest kernel<7.0
# >>> workload
for i in 1 2 3 4 5 6 7 8; do
	dd if=/dev/zero of=/dev/null bs=8 count=500 2>/dev/null &
done
wait
dd if=/dev/zero of=/dev/null bs=9 count=1 2>/dev/null
# >>> expect


@c: 1
@h:
[1]                    1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@kept: 4000
# >>> modes
--without percpu_lookup
