// Large tables take memory as they grow: full, or not given it in time.
config = { max_strlen = 512; max_map_keys = 2500; print_maps_on_exit = 0 }
BEGIN {
	$s = "0123456789012345678901234567890123456789";
	$t = str_concat($s, $s);
	$u = str_concat($t, $t);
	for ($i : 0..3000) { @[$i] = str_concat($u, $u); }
	printf("%s\n", @[7]);
	exit();
}
# >>> args
-q
# >>> needs
loops map_prealloc_off
# >>> match
^0123456789[0-9][0-9]*0123456789$
^Lost [0-9]+ map keys$
# >>> stderr
[0-9]+ keys not added to @: the map is full \(2500 entries\)(, or the kernel had no memory)?; raise max_map_keys in config
