BEGIN {
	$x = "abc"; $n = 12; $other = "behind";
	printf("%r|%r|%r\n", buf("ok_key", 8), buf($x, 6), buf("ok", $n));
	printf("%rh|%rh\n", buf((int8[2])0x0101, 4), buf(comm, 18));
	@[buf("ok_key", 8), 1] = $other;
	exit();
}
# >>> args
-q
# >>> expect
ok_key\x00\x00|abc\x00\x00\x00|ok\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00
01 01 00 00|61 77 6c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00


@[ok_key\x00\x00, 1]: behind
# >>> modes
--without probe_read_kernel
