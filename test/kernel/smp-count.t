tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ { @ = count(); @by[comm] = count(); @s = sum(1); @p["k"]++; }
# >>> args
-q
# >>> needs
guest kernel<7.0
# >>> workload
for i in 1 2 3 4 5 6 7 8; do
	dd if=/dev/zero of=/dev/null bs=8 count=5000 2>/dev/null &
done
wait
# >>> expect


@: 40000
@by[dd]: 40000
@p[k]: 40000
@s: 40000
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
