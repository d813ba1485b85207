kprobe:vfs_open {
	$d = ((struct path *)arg0)->dentry;
	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
}
# >>> code
v1 = load64 [v2 + 112]
v3 = call rdonly_cast v1, 21
v4 = load64 [v3 + 8]
v5 = scalar v4
v6 = add v4, 43
v7 = call probe_read_kernel slot0, 1, v6
v8 = load8 [slot0]
store8 [v9], v8
v10 = call get_current_pid_tgid
v11 = shr v10, 32
v12 = and v11, 3
br v12 < 40, b2, b3
v13 = add v5, v12
v14 = add v15, 40
v16 = call probe_read_kernel slot0, 1, v14
v17 = load8 [slot0]
store8 [slot1], v17
v15 = phi b2: v13, b3: -4096
# >>> insns
59
