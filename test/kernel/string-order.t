BEGIN {
	@m = "kworker/7"; $text = "a text that is longer than sixty-four bytes, as one can count, ";
	$long = str_concat($text, @m); $same = str_concat($text, @m); $more = str_concat($text, "kworker/8");
	printf("%d %d %d %d\n", @m < "kz", @m > "kz", @m <= "kworker/7", @m >= "kworker/8");
	printf("%d %d %d\n", strcmp(@m, "kworker/7"), strcmp(@m, "kworker/8"), strcmp(@m, "aa"));
	printf("%d %d\n", "kworker" < @m, "\xff" > @m);
	printf("%d %d %d\n", $long == $same, $long < $more, strcmp($long, $same));
	printf("%d %d %d\n", strncmp(@m, "kworld", 4), strncmp(@m, "kworld", 5), strncmp($long, $more, 70));
	clear(@m);
	exit();
}
# >>> args
-q
# >>> expect
1 0 1 0
0 -1 1
1 1
1 1 0
0 1 0
# >>> modes
--without ringbuf
--without loops
--without probe_read_kernel
