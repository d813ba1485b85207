BEGIN {
	$i = 0; $sum = 0;
	while ($i < 10) {
		$i++;
		if ($i == 3) { continue; }
		if ($i > 8) { break; }
		$sum += $i;
		@a[$i] = $sum;
	}
	printf("%d %d\n", $i, $sum);
	$j = 0;
	while ($j < 5) { $k = 0; while ($k < 4) { $k++; @n++; if ($j == 3) { break; } } $j++; }
	$d = (uint64)100; while $d > 0 { $d -= 7; if ($d < 10) { break; } }
	printf("%d\n", $d);
	exit();
}
# >>> args
-q
# >>> needs
loops
# >>> expect
9 33
9


@a[1]: 1
@a[2]: 3
@a[4]: 7
@a[5]: 12
@a[6]: 18
@a[7]: 25
@a[8]: 33
@n: 17
# >>> modes
--without loop_helper
--without map_value
--without ringbuf
