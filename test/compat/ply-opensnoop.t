# scripts/opensnoop.ply, but for the function.
kprobe:do_sys_openat2
{
	path[kpid] = str(arg1);
}

kretprobe:do_sys_openat2
{
	printf("%v %v %v :%d\n", pid, comm, path[kpid], retval);
}
# >>> needs
guest kprobes
# >>> workload
cat /proc/version >/dev/null
# >>> match
^[0-9]+ cat +/proc/version +:[0-9]+$
