BEGIN {
	@c = count(); @c = count(); $gone = delete(@c); @c = count();
	@s = sum(5); delete(@s); @s = sum(-2);
	@least = min(4); delete(@least); @least = min(8);
	@mean = avg(100); delete(@mean); @mean = avg(3); @mean = avg(4);
	@all = hist(5); delete(@all); @all = hist(1);
	@h["a"] = hist(5); @h["a"] = hist(200); @h["b"] = hist(6);
	$first = delete(@h["a"]); $again = delete(@h, "a");
	printf("%d %d %d %d %d\n", $gone, $first, $again, has_key(@h, "a"), has_key(@h, "b"));
	@l[1] = lhist(-1, 0, 100, 1); @l[1] = lhist(99, 0, 100, 1); @l[1] = lhist(100, 0, 100, 1);
	@l[2] = lhist(7, 0, 100, 1);
	delete(@l, 1);
	@t["x"] = tseries(3, 1s, 100); delete(@t["x"]); @t["y"] = tseries(3, 1s, 100); delete(@t, "y");
	exit();
}
# >>> args
-q
# >>> expect
1 1 0 0 1


@all:
[1]                    1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@c: 1
@h[b]:
[4, 8)                 1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@l[2]:
[7, 8)                 1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@least: 8
@mean: 3
@s: -2
# >>> modes
--without ringbuf
--without map_value
--without batch
--without loops
--without percpu_lookup
