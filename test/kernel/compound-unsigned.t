BEGIN { @n = -7; $u = (uint64)-2; $x = @n; $y = @n; $x /= $u; $y %= $u;
	@n /= $u; let $s: uint8 = 200; $s /= @n - 5; print(($x, $y, $s)); exit(); }
# >>> args
-q
# >>> expect
(0, -7, 216)


@n: 0
