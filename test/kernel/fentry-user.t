fexit:do_sys_openat2 / pid == cpid / {
	if (str(args.filename) == "/nonexistent/file") { @s = 1; }
	if (memcmp(args.filename, "/nonexistent", 12) == 0) { @m = 1; }
}
fentry:do_sys_openat2 / pid == cpid && str(arg1) == "/nonexistent/file" / { @number = 1; }
# >>> args
-q
# >>> needs
fentry probe_read probe=fentry:do_sys_openat2
# >>> workload
# A char * of a kernel function may be of user space.
exec cat /nonexistent/file 2>/dev/null
# >>> exit
1
# >>> match
^@m: 1$
^@number: 1$
^@s: 1$
# >>> modes
--without btf_loads
