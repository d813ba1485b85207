BEGIN {
	$s = "two\nlines\tand\x1b[1m\r\x7f";
	printf("%s|%c|%-6s|\n", $s, 10, "a\tb");
	print($s);
	print((1, $s));
	@[$s] = "x\ny";
	errorf("of %s", $s);
	exit();
}
# >>> args
-q
# >>> expect
two
lines	and\x1b[1m\r\x7f|
|a	b   |
two
lines	and\x1b[1m\r\x7f
(1, two\nlines\tand\x1b[1m\r\x7f)


@[two\nlines\tand\x1b[1m\r\x7f]: x\ny
# >>> stderr
ERROR: of two\\nlines\\tand\\x1b\[1m\\r\\x7f$
