BEGIN {
	printf("[%5d] [%-5d] [%05d] [%+d]\n", 42, 42, 42, 42);
	printf("[%10s] [%-10s] [%.2s]\n", "abc", "abc", "abc");
	printf("%x %X %o %c %%\n", 255, 255, 8, 65);
	printf("%lld %llu %hhd %ld\n", -1, 5, 7, 9);
	exit();
}
# >>> args
-q
# >>> expect
[   42] [42   ] [00042] [+42]
[       abc] [abc       ] [ab]
ff FF 10 A %
-1 5 7 9
