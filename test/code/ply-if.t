kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 1, b2, b3
v7 = call get_current_pid_tgid
v8 = shr v7, 32
store32 [slot0], v8
# >>> insns
39
