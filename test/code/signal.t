kprobe:vfs_read / comm == "stop" / { signal("KILL"); }
kprobe:vfs_write / pid == 1 / { signal(10); }
# >>> args
--unsafe
# >>> code
kprobe:vfs_read
v1 = call get_current_comm slot0, 8
v2 = load32 [slot0]
br v2 == 1886352499, b3, b1
v3 = load8 [slot0 + 4]
br v3 == 0, b2, b1
v4 = call send_signal 9
kprobe:vfs_write
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 1, b2, b1
v3 = call send_signal 10
# >>> insns
12 7
