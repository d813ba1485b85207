BEGIN {
	printf("%d%d%d%d%d%d\n", is_ptr(ctx), is_str(comm), is_array(pton("::1")), is_integer(3), is_unsigned_integer(pid), is_literal("x"));
	printf("%d%d%d%d%d%d\n", is_ptr(pid), is_str(3), is_array(comm), is_integer("x"), is_unsigned_integer(-1), is_literal(pid));
	printf("%d\n", has_cpid);
	if (is_str(3)) { fail("never seen"); }
	static_assert(sizeof(uint8) == 1, "size of a byte");
	exit();
}
# >>> args
-q
# >>> expect
111111
000000
0
