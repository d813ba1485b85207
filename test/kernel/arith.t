BEGIN {
	printf("%d %d %d\n", 7 + 3 * 2, (7 + 3) * 2, 7 - 10);
	$a = -7; $b = 2;
	printf("%d %d %d\n", $a / $b, $a % $b, $a >> 1);
	printf("%d %d %d %d\n", 6 & 3, 6 | 3, 6 ^ 3, ~6);
	printf("%d %d\n", 1 << 40, 0x10 + 0b11 + 010 + 1e3 + 1_000);
	printf("%d %d %d\n", !0, !5, 5 && 0 || 1);
	printf("%u %x\n", (uint8)300, (uint64)-1);
	printf("%d\n", (int8)200);
	exit();
}
# >>> args
-q
# >>> expect
13 20 -3
-3 -1 -4
2 7 5 -7
1099511627776 2027
1 0 1
44 ffffffffffffffff
-56
