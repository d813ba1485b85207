let @one = hash(1);
BEGIN {
	@[1] = count(); @[2] = count(); @n = count(); @h = hist(5);
	@s[1] = sum(-3); @one[(uint32)7] = count();
	print(@); zero(@); print(@); clear(@); print(@); zero(@); print(@);
	printf("n\n");
	print(@n); print(@n); clear(@n); print(@n); zero(@n); print(@n);
	printf("h\n");
	print(@h); clear(@h); print(@h); clear(@s); print(@s);
	printf("one\n");
	print(@one); clear(@one); print(@one);
	printf("if\n");
	@c = count(); print(@c); 0 ? clear(@c) : print(1); print(@c);
	if (pid > 0) { print(@c); } clear(@c); print(@c); @c = count();
	exit();
}
END { print(@); print(@n); clear(@n); clear(@one); }
# >>> args
-q
# >>> modes
--without ringbuf
--without batch
# >>> expect
@[1]: 1
@[2]: 1
@[1]: 0
@[2]: 0
n
@n: 1
@n: 1
@n: 0
@n: 0
h
@h:
[4, 8)                 1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

one
@one[7]: 1
if
@c: 2
1
@c: 2
@c: 2
@c: 0
@n: 0
