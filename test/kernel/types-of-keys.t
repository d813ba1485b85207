BEGIN {
	@k[(int16)-2, "s"] = (int8)-1;
	@k[5, "long enough"] = 3;
	for ($kv : @k) {
		if ($kv.1 == 3) { @three = $kv.0; }
		else { printf("%x %x\n", $kv.0.0, $kv.1); @minus = $kv.0.0; }
	}
	exit();
}
# >>> args
-q
# >>> needs
for_each_map
# >>> expect
fffffffe ffffffff


@k[-2, s]: -1
@k[5, long enough]: 3
@minus: -2
@three: (5, long enough)
