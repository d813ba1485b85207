BEGIN {
	$t = "0123456789012345678901234567890123456789012345678901234567890123456789";
	printf("%r\n", buf(str_concat($t, comm), 72));
	printf("%d %s\n", strlen(str_concat($t, $t)), str_concat(str_concat($t, "-"), comm));
	print((1, strcontains(str_concat(comm, $t), "awl0"), str_concat($t, "+")));
	exit();
}
# >>> args
-q
# >>> match
^0123456789.*9aw$
^140 0123.*789-awl$
^\(1, true, 0123.*9\+\)$
