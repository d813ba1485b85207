BEGIN {
	$s = "foo"; $i = 1; @m["k"] = "bar";
	printf("%c%c%d %c %d\n", $s[0], $s[$i], $s[3], @m["k"][$i + 1], $s[pid - pid - 1]);
	printf("%d %d\n", $s[0] == 'f', "lit"[1] == 'i');
	$t = (1, ("a", 7));
	print(($t[1][0], $t[1].1, $t[2 - 2]));
	exit();
}
# >>> args
-q
# >>> match
^fo0 r 0$
^1 1$
^\(a, 7, 1\)$
# >>> stderr
^awl: WARNING: text-index.awl:3:2: 1 read outside of the array: the value is 0 instead$
# >>> modes
--without map_value
--without probe_read_kernel
