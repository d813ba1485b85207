fentry:do_filp_open /pid == cpid/ { @n[str(args.pathname->name)] = count(); @dfd = max(args.dfd); }
fentry:security_file_open /pid == cpid && args.file/ { @set = count(); }
fexit:do_filp_open /pid == cpid/ { @r[((struct file *)retval)->f_mode & 1] = count(); @in[str(args.pathname->name)] = count(); }
# >>> args
-q
# >>> needs
fentry kernel<7.0
# >>> workload
exec cat /proc/version >/dev/null
# >>> match
^@in\[/proc/version\]: 1$
^@n\[/proc/version\]: 1$
^@r\[1\]: [0-9]+$
^@set: [0-9]+$
