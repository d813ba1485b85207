kprobe:vfs_read { write_user(arg1, (uint32)pid); signal_thread("KILL"); }
# >>> args
--unsafe
# >>> code
v1 = load64 [v2 + 104]
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store32 [slot0], v4
v5 = call probe_write_user v1, slot0, 4
v6 = call send_signal_thread 9
# >>> insns
13
