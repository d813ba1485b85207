tracepoint:syscalls:sys_enter_chdir / pid == cpid / {
	$s = str(args.filename);
	for ($i : 0..2) {
		if (globmatch($s, "/t*")) { @t = count(); }
	}
	if (globmatch($s, "/a*") || globmatch($s, "*.so")) { @any = count(); }
}
# >>> args
-q
# >>> needs
loops
# >>> workload
for d in /tmp /a/c.x /x.so /xb /c; do cd "$d" 2>/dev/null; done; true
# >>> match
^@any: 2$
^@t: 2$
