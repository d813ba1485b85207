BEGIN {
	@c = count(); @c = count();
	@s = sum(5); @s = sum(-8);
	@mn = min(4); @mn = min(-3); @mx = max(-9); @mx = max(-4);
	@a = avg(2); @a = avg(4); @st = stats(10); @st = stats(20);
	exit();
}
# >>> args
-q
# >>> expect


@a: 3
@c: 2
@mn: -3
@mx: -4
@s: -3
@st: { .count = 2, .average = 15, .total = 30 }
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
