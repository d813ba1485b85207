BEGIN {
	@none[2] = 1; $zero = @none[1] ?: 7;
	$x = 5UL + 'a' - 0x10u;
	if $x == 86 { printf("%*d|%-*d|%p\n", 5, $x, 4, $zero, 4096); }
	if ($zero == 7 ^^ $x == 1) { printf("one of them\n"); }
	if (!($zero == 7 ^^ $x == 86)) { printf("not both\n"); }
	$a = "abc"; $b = "abd";
	printf("%d %d %d %d\n", $a < $b, $a > $b, $a <= "abc", $b >= "abe");
	@gone[1] = 2; @gone[2] = 3;
	delete @gone[1];
	exit();
}
# >>> args
-q
# >>> match
^   86\|7   \|0x1000$
^one of them$
^not both$
^1 0 1 0$
^@gone\[2\]: 3$
# >>> absent
gone\[1\]
# >>> modes
--without map_value
