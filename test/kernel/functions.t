fn twice($a: int64): int64 { return $a * 2; }
fn fact($n: int64): int64 { $r = 1; for ($i : 1..$n) { $r *= $i; if ($i > 9) { return -1; } } return $r * $n; }
fn name($n: uint32): string[8] { if ($n == 1) { return "one"; } else if ($n == 2) { return "two"; } return "many"; }
fn void_one($x: int64) { if ($x > 5) { return; } @void += $x; }
macro half(e) { e / 2 }
BEGIN {
	printf("%d\n", half(twice(7) + 2));
	printf("%d %d %d\n", twice(twice(3)) + 1, fact(5), fact(20));
	printf("%s %s %s\n", name(1), name(2), name(3));
	void_one(3); void_one(7); void_one(4);
	_ = twice(4);
	if (twice(2) == 4 && name(1) == "one") { printf("right\n"); }
	exit();
}
# >>> args
-q
# >>> needs
loops
# >>> match
^8$
^13 120 -1$
^one two many$
^right$
^@void: 7$
# >>> modes
--without ringbuf
--without map_value
