kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 1, b2, b3
v6 = call get_current_pid_tgid
v7 = shr v6, 32
store64 [slot1], v7
# >>> insns
40
