BEGIN { @n = -7; $u = (uint64)-2; $x = @n; $y = @n; $x /= $u; $y %= $u;
	@n /= $u; let $s: uint8 = 200; $s /= @n - 5; print(($x, $y, $s));
	$u = (uint64)pid; $m = (int64)0 - 1;	/* -1 counts as 2^64 - 1 */
	print(($u < $m, $m > $u, (int64)$u > $m, $u == $m, $u - $m - pid));
	exit(); }
# >>> args
-q
# >>> stderr
comparison of integers of different signs: 'uint64' and 'int64'
arithmetic on integers of different signs: 'uint64' and 'int64'
# >>> expect
(0, -7, 216)
(true, true, true, false, 1)


@n: 0
