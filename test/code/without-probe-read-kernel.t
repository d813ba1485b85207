kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without probe_read_kernel
# >>> code
v42 = call probe_read v41, 1024, map_value6
call bpf_probe_read#4
v44 = call probe_read map_value3, 1024, v41
# >>> insns
127
# >>> absent
probe_read_kernel
