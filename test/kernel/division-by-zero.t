BEGIN {
	$z = @z;
	@z = 0;
	print((5 / $z, 5 % $z, -5 / $z, nsecs % $z));
	@y = 7; @y /= $z;
	@q[1] = (int8)9; @q[1] %= (uint8)$z;
	let $n: uint8 = 7; $n /= $z; print($n);
	@odd = 7 / ($z + 2);
	exit();
}
# >>> args
-q
# >>> expect
(1, 1, 1, 1)
1


@odd: 3
@q[1]: 1
@y: 1
@z: 0
# >>> stderr
:4:[0-9]+: .*division.* by 0: the result is 1 instead$
:5:[0-9]+: .*division.* by 0: the result is 1 instead$
:6:[0-9]+: .*division.* by 0: the result is 1 instead$
:7:[0-9]+: .*division.* by 0: the result is 1 instead$
# >>> modes
--without map_value
