BEGIN {
	printf("%d %d %d\n", cpu < ncpus, ncpus > 0, elapsed < nsecs);
	printf("%d %d\n", ctx != 0, jiffies > 0);
	$a = rand; $b = rand; $c = rand;
	printf("%d\n", $a == $b && $b == $c);
	exit();
}
# >>> args
-q
# >>> expect
1 1 1
1 1
0
# >>> modes
--without boot_time
