BEGIN {
	@m[1] = 2;
	for ($kv : @m) { print($kv); @turns++; }
	@f[1] = 5;
	while (@f[1] < 9) { @f[1]++; }
	exit();
}
# >>> args
-q
# >>> needs
for_each_map
loop_helper
# >>> expect
(1, 2)


@f[1]: 9
@m[1]: 2
@turns: 1
