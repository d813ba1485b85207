enum color { RED, GREEN };
fn low($n: int8): uint8 { return $n; }
BEGIN {
	$r = -5;
	$n = (uint32)10;
	print(($r >= $n, $r < $n, $r / $n, sizeof($n), sizeof($r)));
	print((uint32)3 - (uint32)5);
	@d = (uint64)5; @d -= 7;
	@down = (uint32)0; @down--;
	print((@d, @down));

	$x = (int32)-2; @x = (int32)-2; $u = (uint16)65535;
	printf("%x %x %d %u %lx %x\n", $x, @x, @x, $x, @x, $u);
	@k[(int16)-2, "s"] = (int8)-1;
	@k[5, "long enough"] = 3;
	print(sizeof(((int8)1, (int16)2, (int32)3)));
	print((sizeof((1, "ab", 300)), sizeof((1, nsecs)), sizeof(1000 * 1000)));

	let $b: uint8 = 250; $b += 10; print($b);
	let $s: int8 = 127; $s++; print($s); $s >>= 1; print($s);
	$w = (uint8)200; $w = (int8)-1; print(($w, sizeof($w)));
	$g = (uint8)250; $g += 10; print(($g, sizeof($g)));
	@e[GREEN] = RED; @f[0] = GREEN; @f[1] = 7; @f[GREEN] = 9;
	print(low((int16)200));
	printf("%d %x\n", 0xffffffffffffffff > 1, 0xffffffffffffffff);
	print((1 ? -1 : (uint16)1, 0 ? -1 : (uint16)65535));
	@h[(uint16)7, (uint8)1] = hist(5); @h[7, 1] = hist(6);
	@l[(uint8)255] = lhist(1, 0, 10, 5);
	delete(@h[7, 2]);
	print(has_key(@h, ((uint16)7, (uint8)1)));
	exit();
}
# >>> args
-q
# >>> expect
(false, true, 0, 4, 1)
-2
(-2, -1)
fffffffe fffffffe -2 4294967294 fffffffffffffffe ffff
8
(6, 16, 4)
4
-128
-64
(-1, 2)
(260, 8)
200
1 ffffffffffffffff
(-1, 65535)
true


@d: -2
@down: -1
@e[GREEN]: RED
@f[0]: 1
@f[1]: 9
@h[7, 1]:
[4, 8)                 2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@k[-2, s]: -1
@k[5, long enough]: 3
@l[255]:
[0, 5)                 1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@x: -2
