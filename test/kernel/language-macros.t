macro twice(x) { let $x = x; twice($x) }
macro twice($x) { $x * 2 }
macro twice(x, y) { x + y }
macro twice(@m) { @m++; @m }
macro twice() { 0 }
BEGIN {
	$a = 5;
	@b = 7;
	printf("%d %d %d %d %d %d\n", twice($a), twice($a + 1), twice(1, 2), twice(@b), twice, twice());
	exit();
}
# >>> args
-q
# >>> match
^10 12 3 8 0 0$
