BEGIN { @start = nsecs; }
kprobe:vfs_read / comm == "dd" / { @[comm, kstack, arg2] = hist(arg2); @u[uid] += arg2; @s = str(arg1); }
kretprobe:vfs_read { @r[retval] = avg(retval); @c[caller] = count(); }
tracepoint:syscalls:sys_enter_openat { printf("%s\n", str(args.filename)); }
interval:s:1 { print(@u); clear(@u); }
# >>> machines
