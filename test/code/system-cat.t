BEGIN { system("echo %d", pid); cat("/proc/%d/comm", pid); }
# >>> args
--unsafe
# >>> code
v1 = call ringbuf_reserve map1, 16, 0
v4 = call get_current_pid_tgid
v5 = shr v4, 32
store32 [v1 + 8], v5
v7 = call ringbuf_reserve map1, 16, 0
storei64 [v7], 1
v8 = call get_current_pid_tgid
v9 = shr v8, 32
store32 [v7 + 8], v9
# >>> insns
37
