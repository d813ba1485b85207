tracepoint:syscalls:sys_enter_openat { @[str(args.filename)] = count(); }
kprobe:vfs_open { $s = str(arg0, 16); printf("%s\n", $s); }
# >>> code
tracepoint:syscalls:sys_enter_openat
v1 = load64 [v2 + 24]
storei32 [slot2], 0
v3 = call map_lookup_elem map1, slot2
br v3 == 0, b5, b4
v4 = call probe_read_kernel v3, 1024, map_value2
v5 = call probe_read_user_str v3, 1024, v1
kprobe:vfs_open
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v1 = load64 [v2 + 112]
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v3 = call probe_read_str slot0, 16, v1
v4 = call ringbuf_reserve map4, 24, 0
v5 = load64 [slot0]
store64 [v4 + 8], v5
v6 = load64 [slot0 + 8]
store64 [v4 + 16], v6
# >>> insns
41 30
