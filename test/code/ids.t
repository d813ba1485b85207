kprobe:vfs_read { printf("%d %d %d %d\n", pid, tid, uid, gid); }
# >>> code
v1 = call ringbuf_reserve map1, 24, 0
v2 = call get_current_pid_tgid
v3 = shr v2, 32
store32 [v1 + 8], v3
v4 = call get_current_pid_tgid
store32 [v1 + 12], v4
v5 = call get_current_uid_gid
store32 [v1 + 16], v5
v6 = call get_current_uid_gid
v7 = shr v6, 32
store32 [v1 + 20], v7
# >>> insns
28
