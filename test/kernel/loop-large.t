BEGIN {
	$n = 0; $k = 0; $m = (int64)(pid * 0 + 5);
	for ($i : 0..100000) { $n += $i; }
	for ($i : $m..$m + 5) { $k++ ; if ($i == $m + 3) { break; } printf("%d ", $i); }
	printf("%d\n", $n);
	while (@w < 3) { @w++; if (@w == 2) { continue; } @seen[@w] = 1; }
	for ($i : 10..$m) { @never = 1; }
	for ($i : 0..200) { for ($j : 0..200) { @sq++; if ($j == 9) { break; } } }
	for ($i : 0..1000) { if ($i == 900) { exit(); } @last = $i; }
	print("not reached");
}
# >>> args
-q
# >>> needs
loop_helper
# >>> match
^5 6 7 4999950000$
^@last: 899$
^@never: 0$
^@seen\[1\]: 1$
^@seen\[3\]: 1$
^@sq: 2000$
^@w: 3$
# >>> absent
not reached
# >>> modes
--without ringbuf
--without map_value
