BEGIN {
	@m[1, "a"] = (2, "hello"); @n["x"] = 7;
	let $v;
	if (find(@m, (1, "a"), $v)) { print($v); }
	if (find(@m, (1, "b"), $v)) { print($v); }
	let $w;
	printf("%d ", find(@n, "y", $w)); print($w);
	printf("%d ", find(@n, "x", $w)); print($w);
	exit();
}
END { clear(@m); clear(@n); }
# >>> args
-q
# >>> expect
(2, hello)
0 0
1 7
