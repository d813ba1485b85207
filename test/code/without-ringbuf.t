kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without ringbuf
# >>> code
storei64 [slot4], 0
v45 = call get_current_comm slot4+8, 16
v46 = call get_current_pid_tgid
v47 = shr v46, 32
store32 [slot4 + 24], v47
v48 = call perf_event_output v1, map7, 4294967295, slot4, 32
r1 = r6
w3 = -1
br v48 != 0, b22, b1
v49 = copy map_value5+16
atomic_add64 [v49], 1
# >>> insns
126
# >>> absent
ringbuf
