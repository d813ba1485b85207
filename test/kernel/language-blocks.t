macro size(x) {
	if (x > 100) { "large" } else if (x > 10) { "middle" } else { "small" }
}
macro step(@m, x) { if (x > 1) { @m++ } else { printf("one\n") } }
macro total(x) { let $y = x * 2; sum($y) }
BEGIN {
	$a = if (pid > 0) { 1 } else { 2 };
	let $b: int64 = if $a == 2 { 5 } else if $a == 1 { let $c = 6; $c + 1 } else { 8 }
	printf("%d %d\n", $a, $b);
	printf("%s %s %s\n", size(200), size(20), size(2));
	@x = if ($b == 7) { "seven" } else { "not" };
	@avg = { let $n = 5; avg($n) };
	@avg = { let $n = 8; avg($n + 1) };
	@count["k"] = { count() };
	@total = total(4);
	step(@steps, 2);
	step(@steps, 1);
	$s = kstack(3);
	printf("%d\n", len($s) == len(kstack(3)));
	exit();
}
# >>> args
-q
# >>> match
^1 7$
^large middle small$
^one$
^1$
^@avg: 7$
^@count\[k\]: 1$
^@steps: 1$
^@total: 8$
^@x: seven$
