tracepoint:syscalls:sys_enter_chdir / pid == cpid / {
	$s = str(args.filename, 32);
	printf("%s %d%d%d%d%d", $s, globmatch($s, "/t*p/*.[ch]"), globmatch($s, "*"), globmatch($s, "/????"), globmatch($s, "*[!a-m0]"), globmatch($s, ""));
	printf("%d%d%d%d%d", globmatch($s, "/tmp"), globmatch($s, "*a*b*c?"), globmatch($s, "*[]x]"), globmatch($s, "/[[a"), globmatch($s, "?*?*?*?*?*x"));
	printf("%d%d%d", globmatch($s, "/[z-a]*"), globmatch($s, "*[!\x01-\xff]*"), globmatch($s, "/[\x01-\xff]*"));
	printf("%d%d\n", globmatch($s, "*[\x80-\xff]"), globmatch(str(args.filename, 16), "/*/"));
}
tracepoint:syscalls:sys_enter_chdir / pid == cpid && globmatch(str(args.filename, 40), "/usr/*") / {
	printf("%d%d\n", globmatch("a.c", "*.c"), globmatch("a.c", "*.h"));
}
# >>> args
-q
# >>> workload
for d in /tmp/p/x.c /tmp /usr/ababcd /x] '/[[a' /é; do cd "$d" 2>/dev/null; done; true
# >>> expect
/tmp/p/x.c 110000000000100
/tmp 010101000000100
/usr/ababcd 010000100000100
10
/x] 010100010000100
/[[a 010000001000100
/é 010100000000110
# >>> modes
--without loops
