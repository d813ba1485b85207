BEGIN {
	printf("[%5d] [%-5d] [%05d] [%+d]\n", 42, 42, 42, 42);
	printf("[%10s] [%-10s] [%.2s]\n", "abc", "abc", "abc");
	printf("%x %X %o %c %%\n", 255, 255, 8, 65);
	printf("%lld %llu %hhd %ld\n", -1, 5, 7, 9);
	printf("%x %x %u %lx %hhx\n", (int32)-1, (int64)-1, (uint32)-1, (int8)-1, -1);
	printf("100%\n%u%, %\n", (uint64)1 - 2);
	exit();
}
# >>> args
-q
# >>> expect
[   42] [42   ] [00042] [+42]
[       abc] [abc       ] [ab]
ff FF 10 A %
-1 5 7 9
ffffffff ffffffffffffffff 4294967295 ffffffffffffffff ff
100%
18446744073709551615%, %
