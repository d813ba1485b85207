BEGIN {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BYTES 0x04030201
#else
#define BYTES 0x01020304
#endif
	$x = (int8[4])BYTES;
	$i = 2;
	printf("%d %d %d\n", $x[0] + $x[3], $x[1] + $x[2], $x[$i]);
	print((uint32)$x == BYTES);
	print($x == (int8[4])BYTES);
	print($x == (int8[4])(BYTES + 1));
	print((uint16[])(uint32)0x00010001);
	@arrays[(uint8[2])0x0101] = $x;
	print(@arrays[(uint8[2])257][$i] + @arrays[(uint8[2])257][1]);

	$t = (1, ("two", (3, 4)));
	print($t.1.1.0);
	print($t == (1, ("two", (3, 4))));
	print($t != (1, ("two", (3, 5))));
	print(($t.1.0, 1) == ("two", 1) ? "same" : "other");
	@tuples[$t.1] = $t;
	print(@tuples["two", (3, 4)].0);

	$r = (name="x", pos=(a=1, b=2));
	print($r);
	print($r.pos.b);
	print($r == (name="x", pos=(a=1, b=2)));
	@record = $r;
	print(@record.name);

	let $n: typeof($i) = 7;
	print(sizeof($n) + sizeof(int[2][3]) + sizeof(typeof((uint16)1)));
	$p = (uint16 *)1000;
	print($p + 2 == (uint16 *)1004 && $p < $p + 1 && $p - 1 != $p);
	$p++;
	printf("%d\n", (uint64)$p);
	print((bool)5);
	print((bool)0);
	print(((bool)"text", (bool)"", (bool)comm));

	$w = (string[32])comm;
	printf("%d %d\n", sizeof($w), $w == comm);
	@w["short"] = (string[16])"abc";
	@w["long"] = "fifteen letters";
	printf("%s %d|%-5s|\n", @w["short"], strlen((string[64])"four"),
	    (string[8])"xy");
	print((string[8])"abc" < "abd" && ((string[64])"abc")[1] == 'b');
	print(str_concat((string[8])"ab", (string[8])"cd"));
	print((uint16[2])(int8[4])0x00020002);
	print((uint64)(int8[8])(uint64)5);
	exit();
}
# >>> args
-q
# >>> modes
--without probe_read_kernel
# >>> expect
5 5 3
true
true
false
[1,1]
5
3
true
true
same
1
{ .name = x, .pos = { .a = 1, .b = 2 } }
2
true
x
27
true
1002
true
false
(true, false, true)
32 1
abc 4|xy   |
true
abcd
[2,2]
5


@arrays[[1,1]]: [1,2,3,4]
@record: { .name = x, .pos = { .a = 1, .b = 2 } }
@tuples[two, (3, 4)]: (1, (two, (3, 4)))
@w[long]: fifteen letters
@w[short]: abc
