kprobe:vfs_read {
	printf("%d %s\n", curtask->real_parent->tgid, curtask->comm);
}
# >>> code
v1 = call ringbuf_reserve map1, 32, 0
v2 = call get_current_task_btf
v3 = load64 [v2 + 120]
v4 = loads32 [v3 + 116]
store32 [v1 + 8], v4
v5 = add v2, 192
v6 = add v1, 12
v7 = call probe_read_kernel_str v6, 16, v5
# >>> insns
30
