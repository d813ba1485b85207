tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ { @ = count(); @by[comm] = count(); @s = sum(args.count); @a[comm] = avg(args.count); @m = max(args.count); }
END { printf("%d %d %d %d %d\n", @, @by["dd"], @s, @a["dd"], @m); clear(@); clear(@by); clear(@s); clear(@a); clear(@m); }
# >>> args
-q
# >>> needs
guest kernel<7.0
# >>> workload
for i in 1 2 3 4 5 6 7 8; do
	dd if=/dev/zero of=/dev/null bs=8 count=5000 2>/dev/null &
done
wait
# >>> match
^40000 40000 320000 8 8$
# >>> modes
--without percpu_lookup
--without ringbuf
