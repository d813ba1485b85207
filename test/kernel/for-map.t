BEGIN {
	@m[1] = 10; @m[2] = 20; @m[3] = 30; @s["a", 5] = "text"; @c[1] = count(); @c[1] = count(); @c[7] = count();
	$sum = 0; $last = "none";
	for ($kv : @m) { if ($kv.0 == 2) { continue; } $sum += $kv.1; @seen[$kv.0] = $kv.1 * 2; }
	printf("%d\n", $sum);
	for ($kv : @s) { print($kv); printf("%s %d %s\n", $kv.0.0, $kv.0.1, $kv.1); $last = $kv.1; }
	print($last);
	$n = 0;
	for ($kv : @m) { for ($x : @c) { $n += $kv.0 * $x.1; } }
	print($n);
	for ($kv : @c) { printf("%d: %d\n", $kv.0, $kv.1); @copy[$kv.0] = $kv.1; }
	$k = 0; for ($kv : @m) { $k++; if ($k == 2) { break; } } print($k);
	clear(@m); clear(@s); clear(@c);
	for ($kv : @copy) { if ($kv.1 > 100) { return; } }
	for ($kv : @copy) { delete(@copy, $kv.0); if ($kv.1 == 2) { exit(); } }
	print("not reached");
	exit();
}
# >>> args
-q
# >>> needs
for_each_map
# >>> match
^40$
^\(\(a, 5\), text\)$
^a 5 text$
^text$
^18$
^[17]: [12]$
^[17]: [12]$
^2$
^@seen\[1\]: 20$
^@seen\[3\]: 60$
# >>> absent
not reached
# >>> modes
--without ringbuf
--without percpu_lookup
--without map_value
