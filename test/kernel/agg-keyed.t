BEGIN {
	@c["k"] = count(); @c["k"] = count(); @c["l"] = count();
	@s[1] = sum(5); @s[1] = sum(6); @s[2] = sum(1);
	@mn[1] = min(7); @mn[1] = min(3); @mx[1] = max(7); @mx[1] = max(3);
	@a[1, "z"] = avg(10); @a[1, "z"] = avg(20);
	@st[0] = stats(4);
	exit();
}
# >>> args
-q
# >>> expect


@a[1, z]: 15
@c[l]: 1
@c[k]: 2
@mn[1]: 3
@mx[1]: 7
@s[2]: 1
@s[1]: 11
@st[0]: { .count = 1, .average = 4, .total = 4 }
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
