BEGIN {
	$s = "hello world"; @m = "kworker/7"; @e = "";
	printf("%d %d %d %d\n", strlen($s), strlen(@m), strlen("abc"), strlen(@e));
	printf("%d %d %d\n", strstr(@m, "work"), strstr(@m, "zz"), strcontains(@m, "er/7"));
	printf("%d %d %d\n", strcontains(@m, $s), strcontains($s, "o w"), strstr($s, "d"));
	$long = "the quick brown fox jumps over the lazy dog and then over the next one";
	printf("%d %d\n", strstr($long, "over the next one"), strstr($long, "over the last one"));
	printf("%d %d %d\n", strstr(@m, @e), strstr(@m, ""), strstr(@e, "x"));
	$big = str_concat($long, str_concat($long, @m));
	printf("%d %d %d\n", strlen($big), strstr($big, @m), strstr($big, "onethe"));
	exit();
}
END { clear(@m); clear(@e); }
# >>> args
-q
# >>> expect
11 9 3 0
1 -1 1
0 1 10
53 -1
0 0 -1
149 140 67
# >>> needs
loops
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
