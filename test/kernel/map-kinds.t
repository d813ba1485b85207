let @l = lruhash(8);
let @h = hash(2);
let @p = percpuhash(4);
let @q = percpulruhash(4);
BEGIN {
	$i = 0;
	unroll(40) { @l[$i] = $i; @h[$i] = $i; $i++; }
	@p[1] = 5; @q["a"] = 6; @q["a"] += 1;
	printf("%d %d\n", @p[1], @q["a"]);
	clear(@l);
	exit();
}
# >>> args
-q
# >>> match
^5 7$
^@h\[0\]: 0$
^@h\[1\]: 1$
^@p\[1\]: 5$
^@q\[a\]: 7$
# >>> absent
@h\[2\]
@l
# >>> stderr
38 keys not added to @h
# >>> modes
--without map_value
