BEGIN {
	@c = count(); @c = count(); @s[1] = sum(5); @s[1] = sum(-7); @mi = min(4); @mi = min(-3); @ma["a"] = max(2); @ma["a"] = max(9);
	@a = avg(10); @a = avg(-4); @st[3,4] = stats(7); @st[3, 4] = stats(9);
	@e = min(5); clear(@e);
	if (@c > 1) { printf("%d %d %d %d %d %d\n", @c, @s[1], @mi, @ma["a"], @a, @st[3,4]); }
	$x = (int64)@c * 100; $y = @s[2]; printf("%d %d %d\n", $x, $y, @ma["b"]);
	clear(@c); clear(@s); clear(@mi); clear(@ma); clear(@a); clear(@st);
	exit();
}
# >>> args
-q
# >>> match
^2 -2 -3 9 3 8$
^200 0 0$
# >>> modes
--without loops
--without percpu_lookup
--without percpu_lookup,map_value
--without ringbuf
