config = { print_maps_on_exit = false; }
BEGIN {
	$x = (uint32)0x01020304; $s = "hello"; $t = ((uint16)7, (uint64)9); $i = 2; $n = -2;
	@m["k"] = (uint64)0x1122334455667788; @one = "text"; @p = (uint16)0xabcd; @c = count();
	printf("%d %d\n", *(uint8 *)&$x == *((uint8 *)&$x), *&$x == $x);
	printf("%x %x\n", *(uint32 *)&$x, *(uint64 *)&@m["k"]);
	printf("%d %d\n", ((uint8 *)&$x)[0] + ((uint8 *)&$x)[3], ((uint8 *)&$x)[$i] * ((uint8 *)&$x)[$i - 1]);
	printf("%c%c %c\n", *(uint8 *)&$s, ((uint8 *)&$s)[$i + 2], ((char *)&@one)[1]);
	printf("%d %d %x\n", *(uint16 *)&$t, (int8)*(uint64 *)&@m["none"], *(uint16 *)&@p);
	printf("%d\n", *(int8 *)&$n == ((int8 *)&$n)[0]);
	print((*&$s == "hello", *&$t, *&@one, (*&$t).0));
	printf("%d\n", ((uint8 *)&$x)[$i + 2]);
	exit();
}
# >>> args
-q
# >>> expect
1 1
1020304 1122334455667788
5 6
ho e
7 0 abcd
1
(true, (7, 9), text, 7)
0
Lost 1 reads
# >>> modes
--without map_value
--without probe_read_kernel
