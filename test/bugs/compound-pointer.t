// $p += 1 was a number before it was known what else $p is given.
BEGIN {
	$i = @n;
	$p = (int32 *)16 + $i;
	$p += $i;
	@p += 2;
	@n = 5;
	@p = $p;
}
# >>> args
-d types
# >>> match
^    variable \$p : int32 \*$
^map @p : int32 \*$
