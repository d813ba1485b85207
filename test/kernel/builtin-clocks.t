BEGIN {
	$a = nsecs(monotonic); $b = nsecs(boot); $c = nsecs(tai); $d = nsecs(sw_tai);
	printf("%d %d %d\n", $a <= $b, nsecs - $b < 1000000000, $c > $b);
	printf("%d\n", ($c > $d ? $c - $d : $d - $c) < 2000000000);
	printf("%d\n", strftime("%Y", nsecs(tai)) != 0);
	exit();
}
# >>> args
-q
# >>> expect
1 1 1
1
1
# >>> modes
--without tai_time
--without boot_time
