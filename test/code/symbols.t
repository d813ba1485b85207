kprobe:vfs_read { printf("%s %s\n", ksym(arg0), usym(arg1)); @[ksym(arg0)] = count(); }
# >>> code
v2 = call ringbuf_reserve map2, 32, 0
v3 = load64 [v1 + 112]
store64 [v2 + 8], v3
v4 = load64 [v1 + 104]
store64 [v2 + 16], v4
v5 = call get_current_pid_tgid
v6 = shr v5, 32
store64 [v2 + 24], v6
v8 = load64 [v1 + 112]
store64 [slot0], v8
# >>> insns
49
