kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without cookie,perf_link,get_func_ip
# >>> code
kprobe:vfs_read, kprobe:vfs_write
v2 = copy v3
; probe id
store64 [slot0], v2
v4 = copy v5
; function
store64 [slot0 + 8], v4
# >>> insns
127
# >>> absent
get_attach_cookie|get_func_ip
