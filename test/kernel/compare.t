BEGIN {
	$a = -1; $b = 1;
	if ($a < $b) { printf("signed\n"); }
	if ((uint64)$a > (uint64)$b) { printf("unsigned\n"); }
	if ($a == -1 && $b != 2) { printf("and\n"); } else { printf("no\n"); }
	if ($b > 5) { printf("no\n"); } else if ($b == 1) { printf("elseif\n"); }
	printf("%d %d %d\n", $a <= $b, $a >= $b, $b ? 10 : 20);
	exit();
}
# >>> args
-q
# >>> expect
signed
unsigned
and
elseif
1 0 10
