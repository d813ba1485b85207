BEGIN {
	@a = count(); @b[1] = count(); @s[1] = stats(5); @h[1] = hist(4);
	@n++; @m[1]++; @w++; @v[1]--; @d[1] = count(); @e[1]++; @f[1]++;
	clear(@a); clear(@b); clear(@s); clear(@h); clear(@n); clear(@m);
	clear(@w); clear(@v); clear(@d); clear(@e); clear(@f); clear(@p);
	@p++; @q++; clear(@q);
}
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	$f = (int64)3;
	printf("%d %d %d %d\n", @a, has_key(@b, 1), @s[1], has_key(@h, 1));
	printf("%d %d %d %d\n", @n, @m[1], @w++, --@v[1]);
	printf("%d %d %d\n", delete(@d[1]), delete(@e, 1), find(@f[1], $f));
	print(@p, 7); @q = @q + 1; print(@q); clear(@q);
}
# >>> args
-q
# >>> workload
# Where programs look, clear() has deleted.
sleep 1
dd if=/dev/zero of=/dev/null bs=8 count=1 2>/dev/null
# >>> expect
0 0 0 0
0 0 0 -1
0 0 0
0, 7
@q: 1


@v[1]: -1
@w: 1
