BEGIN {
	$x = "a";
	$x = @m;
	$y = @m;
	$y = "a";
	$z = (@m, 1);
	$z = ("a", 1);
	@a[@m] = 1;
	@a["s"] = 1;
	@b += @m;
	@b = "a";
	if ($y == "a" || @m.foo == 1) { print(strlen(@m)); }
	for ($kv : @n) { $k = $kv.0; $k = "a"; }
	$v = $w;
	$v = "a";
	$u = (@o, 2);
	print(strlen($u.0));
}
# >>> stderr
map-unset-once.awl:3:7: error: map '@m' is used, but no value is ever assigned
	$x = @m;
	     ^~
map-unset-once.awl:13:13: error: map '@n' is used, but no value is ever assigned
	for ($kv : @n) { $k = $kv.0; $k = "a"; }
	           ^~
map-unset-once.awl:14:7: error: variable '$w' is used before a value is assigned
	$v = $w;
	     ^~
map-unset-once.awl:16:8: error: map '@o' is used, but no value is ever assigned
	$u = (@o, 2);
	      ^~
# >>> exit
1
