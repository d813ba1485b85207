kprobe:vfs_read { @[kstack, ustack] = count(); }
kprobe:vfs_write { @s[kstack(3)] = count(); printf("%s\n", kstack); }
# >>> code
kprobe:vfs_read
v2 = call get_stackid v1, map3, 0
br v2 s< 0, b2, b4
br v2 != -14, b3, b4
store64 [slot0], v2
v5 = call get_stackid v1, map3, 256
br v5 s< 0, b5, b7
br v5 != -14, b6, b7
store32 [slot0 + 8], v5
v6 = call get_current_pid_tgid
v7 = shr v6, 32
store32 [slot0 + 12], v7
kprobe:vfs_write
v2 = call get_stackid v1, map5, 0
br v2 s< 0, b2, b4
br v2 != -14, b3, b4
store64 [slot0], v2
v10 = call ringbuf_reserve map6, 16, 0
v11 = call get_stackid v1, map3, 0
br v11 s< 0, b10, b12
br v11 != -14, b11, b12
store64 [v10 + 8], v11
# >>> insns
48 62
