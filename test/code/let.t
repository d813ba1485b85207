kprobe:vfs_read { let $x; if (pid == 1) { $x = 5; } else { $x = arg2; } @ = $x; }
# >>> code
v2 = call get_current_pid_tgid
v3 = shr v2, 32
br v3 == 1, b3, b2
v4 = phi b2: v5, b3: 5
v5 = load64 [v1 + 96]
store64 [v6], v4
# >>> insns
12
