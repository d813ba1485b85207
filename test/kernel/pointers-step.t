BEGIN {
	@p = (int64 *)16;
	@p += 2;
	printf("%p\n", @p);
	@p++;
	--@p;
	@p -= 1;
	printf("%p\n", @p);
	print(@p++);
	print(++@p);

	@k[1] = (int32 *)8;
	@k[1] += -1;
	print(@k[1]);
	print(--@k[1]);

	$q = (uint16 *)100;
	$q -= 3;
	print($q--);
	print($q);
	print((uint16 *)100 - $q);
	print((struct three *)9 - (struct three *)15);
	print((int8 *)@p - (int8 *)$q);
	exit();
}

struct three { char c[3]; };
# >>> args
-q
# >>> expect
0x20
0x18
0x18
0x28
0x4
0x0
0x5e
0x5c
4
-2
-52


@k[1]: 0x0
@p: 0x28
