fentry:do_sys_openat2 { @s[str(args.filename)] = count(); }
fentry:do_sys_openat2 { @b[buf(args.filename, 4)] = count(); }
fentry:do_sys_openat2 { @m = memcmp(args.filename, "/etc", 4); }
kprobe:do_sys_openat2 { @b[buf(arg1, 4)] = count(); }
tracepoint:syscalls:sys_enter_openat { @b[buf(args.filename, 4)] = count(); }
# >>> code
v7 = call probe_read_str v5, 1024, v4
v5 = call probe_read slot0+4, 4, v4
v5 = call probe_read slot0, 4, v4
v3 = call probe_read slot0+4, 4, v1
v3 = call probe_read_user slot0+4, 4, v1
# >>> insns
47 35 31 29 29
