// What is not in a case of its own.
struct pair { char a[4]; char b[4]; }
macro step($by, @to, size) {
	@to += $by;
	size + 1
}
name=BEGIN {
	$b = 7; $b += 1; $b -= 2; $b *= 6; $b /= 4; $b %= 5;
	$b <<= 4; $b >>= 1; $b |= 1; $b &= 13; $b ^= 2;
	@m = 40; @m += 2; @m <<= 1;
	printf("%d %d\n", $b, @m);
	$p = (int32 *)16;
	printf("%x %x\n", (uint64)($p + 2), (uint64)($p - 1));
	$a = (int8[])(uint32)12345;
	printf("%d %x %d\n", sizeof($a), $a[0], (uint32)$a);
	printf("%d %d\n", sizeof(int16), sizeof((uint64)1));
	printf("%d\n", pid(init) > 0 && tid(init) > 0 && pid(curr_ns) > 0);
	$c = @m > 80 ? "large" : "small";
	print($c);
	$pair = (struct pair *)0;
	printf("%d\n", $pair.b[1]);
	$by = 3;
	printf("%d %d\n", step($by, @m, 2), @m);
	printf("%d\n", (unsigned)5 + (unsigned int)6 + 3UL);
	$q = (int8[4])(uint32)12345;
	printf("%d %d\n", $a == $q, $a == (int8[4])(uint32)5);
	printf("%d\n", strftime("%H:%M:%S.%f", nsecs) != 0);
	printf("%d %d\n", cpu() >= 0, pid() == pid);
	@h = hist(9, 2);
	print(@h);
	@t = tseries(3, 1s, 2, "max");
	clear(@t);
	clear(@h);
	clear(@m);
	exit();
}
# >>> args
-q
# >>> match
^3 84$
^18 c$
^4 (39|0) 12345$
^2 8$
^1$
^large$
^0$
^3 87$
^14$
^1 0$
^1$
^1 1$
^\[8, 10\) 
