BEGIN {
	printf("%x %x %x\n", bswap((uint16)0x1234), bswap((uint32)0x12345678),
	    bswap((uint64)0x1122334455667788));
	@s = "kworker/1";
	printf("%d %d\n", strncmp(@s, "kworker", 7) == 0, strncmp(@s, "kwonder", 7) == 0);
	clear(@s);
	exit();
}
# >>> args
-q
# >>> expect
3412 78563412 8877665544332211
1 0
