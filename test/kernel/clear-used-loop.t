BEGIN {
	@a[1] = count(); @b[1]++; @c[1] = count();
	clear(@a); clear(@b); clear(@c);
}
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	for ($kv : @a) { printf("a %d\n", $kv.0); }
	for ($kv : @b) { printf("b %d\n", $kv.0); }
	printf("%d\n", len(@c));
}
# >>> args
-q
# >>> needs
for_each_map
# >>> workload
sleep 1
dd if=/dev/zero of=/dev/null bs=8 count=1 2>/dev/null
# >>> expect
0
