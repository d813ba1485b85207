BEGIN { @a = 7; $b = @a > 3; $b = 300; @b["x"] = @a > 3; @b["x"] = 300;
	let $t: bool = 256; print(($b, @a > 3 ? 5 : @a > 3, $t)); exit(); }
# >>> args
-q
# >>> expect
(300, 5, true)


@a: 7
@b[x]: 300
