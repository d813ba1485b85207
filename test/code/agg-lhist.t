kretprobe:vfs_read { @[pid] = lhist(retval, 0, 1000, 100); }
# >>> code
v1 = load64 [v2 + 80]
v3 = phi b7: 0, b3: v4, b8: 11
br v1 s< 0, b7, b2
br v1 s>= 1000, b8, b3
v5 = udiv v1, 100
v4 = add v5, 1
v6 = call get_current_pid_tgid
v7 = shr v6, 32
store32 [slot0], v7
store32 [slot0 + 4], v3
# >>> insns
35
