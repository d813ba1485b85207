kprobe:vfs_read {
	$p = (uint32 *)arg1; @a = *$p; @b = *($p + 2); @c = $p[3]; @d = (uint64)&((struct file *)arg0)->f_pos;
}
# >>> code
v2 = load64 [v1 + 104]
v4 = call probe_read_kernel slot0, 4, v2
v5 = load32 [slot0]
store32 [v6], v5
v7 = add v2, 8
v8 = call probe_read_kernel slot0, 4, v7
v9 = load32 [slot0]
store32 [v10], v9
v11 = add v2, 12
v12 = call probe_read_kernel slot0, 4, v11
v13 = load32 [slot0]
store32 [v14], v13
v15 = load64 [v1 + 112]
v16 = add v15, 40
store64 [v17], v16
# >>> insns
37
