BEGIN {
	printf("%d %d\n", memcmp(pton("1.2.3.4"), pton("1.2.3.5"), 4), memcmp(pton("1.2.3.4"), pton("1.2.3.5"), 3));
	printf("%s %s\n", ntop(pton("10.1.2.3")), ntop(pton("fe80::1")));
	$p = kptr((uint64)curtask + offsetof(struct task_struct, comm));
	printf("%d %d %d\n", memcmp($p, comm, 3), memcmp($p, buf($p, 16), 16), memcmp($p, $p + 1, 3) != 0);
	exit();
}
# >>> args
-q
# >>> expect
-1 0
10.1.2.3 fe80::1
0 0 1
# >>> needs
btf
# >>> modes
--without ringbuf
--without probe_read_kernel
