BEGIN {
	let $x = { let $y = 1; $y + 1 };
	$s = { let $y = "abc"; $y };
	printf("%d %s %d\n", $x, $s, { 5 } + { let $q = 6; $q });
	@m[{ 3 }] = { let $z = 4; $z * 2 };
	if ({ $x == 2 }) { $in = 1; print($in); } else { $in = "str"; print($in); }
	if ($x > 5) { $late = 7; } else { $late = 8; }
	print($late);
	let $e: uint8; $e = (uint8)300; print($e);
	let $none: string[8]; let $t = (1, "a"); printf("<%s> %d %s\n", $none, $t.0, $t.1);
	unroll(2) { let $n = 0; $n++; printf("%d", $n); }
	exit();
}
# >>> args
-q
# >>> match
^2 abc 11$
^1$
^8$
^44$
^<> 1 a$
^11$
^@m\[3\]: 8$
# >>> modes
--without ringbuf
--without map_value
