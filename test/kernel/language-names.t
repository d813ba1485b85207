config = { max_strlen = 80; stack_mode = raw; }
interval:ms:1, interval:ms:2 {
	$p = probe;
	@[$p == "interval:ms:1", probe != "interval:ms:1", probe] = count();
	if (probe == "interval:ms:2") { @n++; }
	if (@n > 8) { exit(); }
}
BEGIN {
	printf("%d %d %d\n", username == "root", username != "nobody", "BEGIN" == probe);
	printf("%d %d\n", strlen(probe), strcontains(probe, "EGI"));
	printf("%d %d\n", ksym(kaddr("schedule") + 1) == "schedule", ksym(kaddr("schedule")) == "yield");
	printf("%d %s %d\n", config.max_strlen, config().stack_mode, config.print_maps_on_exit);
	$c = config;
	printf("%s %d\n", $c.license, $c.max_strlen);
}
# >>> args
-q
# >>> match
^1 1 1$
^5 1$
^1 0$
^80 raw 1$
^GPL 80$
^@\[false, true, interval:ms:2\]: [1-9]
^@\[true, false, interval:ms:1\]: [1-9]
