kprobe:vfs_read { @[caller] = count(); }
# >>> code
v1 = load64 [v2 + 152]
v3 = call probe_read_kernel slot1, 8, v1
v4 = load64 [slot1]
store64 [slot0], v4
# >>> insns
30
