kprobe:vfs_read / memcmp(kptr(arg0), pton("10.0.0.1"), 4) == 0 / { @ = count(); }
# >>> code
v1 = load64 [v2 + 112]
v3 = call probe_read_kernel slot0, 4, v1
storei8 [slot2], 10
storei8 [slot2 + 1], 0
storei8 [slot2 + 2], 0
storei8 [slot2 + 3], 1
v4 = load32 [slot2]
store32 [slot1], v4
v5 = load32 [slot0]
v6 = load32 [slot1]
br v5 == v6, b2, b1
# >>> insns
26
