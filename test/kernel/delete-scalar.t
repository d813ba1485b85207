BEGIN {
	@y = 2; delete(@y); @t = (1, 2); delete(@t); @c = count(); delete(@c);
	@s = "text"; delete(@s); @s = "again"; @n = 0;
	@d = count(); @d = count(); clear(@d); print(@d);
	@v = 5; clear(@v); print(@v);
	exit();
}
# >>> args
-q
# >>> expect
@d: 0
@v: 0


@n: 0
@s: again
# >>> modes
--without map_value
--without percpu_lookup
