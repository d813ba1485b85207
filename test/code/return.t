kprobe:vfs_read { if (pid == 1) { return; } @ = count(); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 1, b1, b2
# >>> insns
15
