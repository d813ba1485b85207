kprobe:vfs_read {
	if (pid == 1) { @a = 1; } else if (uid == 0 && arg2 > 10) { @b = 1; } else { @c = 1; }
}
# >>> code
v2 = call get_current_pid_tgid
v3 = shr v2, 32
br v3 == 1, b2, b3
storei8 [v4], 1
v5 = call get_current_uid_gid
v6 = ext32 v5
br v6 == 0, b6, b5
v7 = load64 [v1 + 96]
br v7 > 10, b4, b5
storei8 [v8], 1
storei8 [v9], 1
# >>> insns
22
