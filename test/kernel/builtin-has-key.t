BEGIN {
	@k[1, "a"] = 5;
	printf("%d %d\n", has_key(@k, (1, "a")), has_key(@k, (1, "b")));
	delete(@k[1, "a"]);
	printf("%d\n", has_key(@k, (1, "a")));
	exit();
}
# >>> args
-q
# >>> expect
1 0
0
