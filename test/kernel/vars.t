BEGIN {
	$i = 0; $i++; $i += 5; $i *= 3; $i--; $j = $i++ + ++$i;
	printf("%d %d\n", $i, $j);
	$s = "text"; printf("%s\n", $s);
	$t = (1, "two", 3); printf("%d %s %d\n", $t.0, $t.1, $t.2);
	exit();
}
# >>> args
-q
# >>> expect
19 36
text
1 two 3
