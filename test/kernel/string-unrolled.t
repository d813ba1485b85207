BEGIN {
	$s = "hello world"; @m = "kworker/7";
	printf("%d %d %d\n", strstr(@m, "work"), strstr(@m, "zz"), strcontains(@m, "er/7"));
	printf("%d %d %d\n", strcontains(@m, $s), strcontains($s, @m), strstr($s, "d"));
	clear(@m);
	exit();
}
# >>> args
-q --without loops
# >>> expect
1 -1 1
0 0 10
