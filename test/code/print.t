interval:s:1 {
	print(@x);
	print(@c, 5);
	print(@c, 5, 10);
	print(pid);
	print((1, "two"));
	print(1, 2, "x");
}
kprobe:vfs_read { @x = 1; @c[pid] = count(); }
# >>> code
interval:s:1
v2 = call ringbuf_reserve map3, 8, 0
storei64 [v2], 0
v6 = call ringbuf_reserve map3, 8, 0
storei64 [v6], 1
v8 = call ringbuf_reserve map3, 8, 0
storei64 [v8], 2
v10 = call ringbuf_reserve map3, 16, 0
storei64 [v10], 3
v11 = call get_current_pid_tgid
v12 = shr v11, 32
store32 [v10 + 8], v12
v14 = call ringbuf_reserve map3, 16, 0
storei64 [v14], 4
storei8 [v14 + 12], 0
v16 = call ringbuf_reserve map3, 24, 0
storei64 [v16], 5
storei32 [v16 + 8], 1
storei32 [v16 + 12], 2
storei16 [v16 + 16], 120
storei16 [v16 + 18], 0
# >>> insns
85 29
