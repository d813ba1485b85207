BEGIN {
	for ($i : 0..5) { printf("%d ", $i); }
	for ($i : -2..2) { $i += 10; if ($i == 9) { continue; } printf("%d ", $i); }
	for ($e : 3..3) { @never = 1; }
	for ($e : 5..1) { @never = 1; }
	for ($b : 0..10) { if ($b == 8) { break; } @n++; }
	for ($i : 0..3) { for ($j : 0..3) { if ($j > 1) { break; } @at[$i, $j] = $i * $j; } }
	printf("\n%d\n", @n);
	exit();
}
# >>> args
-q
# >>> expect
0 1 2 3 4 8 10 11 
8


@at[0, 0]: 0
@at[0, 1]: 0
@at[1, 0]: 0
@at[2, 0]: 0
@at[1, 1]: 1
@at[2, 1]: 2
@n: 8
@never: 0
# >>> modes
--without loop_helper
--without loops
--without map_value
--without ringbuf
