kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
// What test/code/without-*.t do another way.
# >>> code
kprobe:vfs_read, kprobe:vfs_write
v2 = call get_attach_cookie v1
store64 [slot0], v2
v3 = call get_func_ip v1
store64 [slot0 + 8], v3
map[fd:0][0]+0  ; @x
lock *(u64 *)(r0 +0) += r8
v42 = call probe_read_kernel v41, 1024, map_value6
v43 = call probe_read_str v41, 1024, v40
v44 = call probe_read_kernel map_value3, 1024, v41
v45 = call ringbuf_reserve map7, 32, 0
br v45 == 0, b22, b23
v46 = add v45, 8
v47 = call get_current_comm v46, 16
store32 [v45 + 24], v49
v50 = call ringbuf_submit v45, 0
v51 = copy map_value5+16
atomic_add64 [v51], 1
# >>> insns
127
