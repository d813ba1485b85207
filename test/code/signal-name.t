kretprobe:vfs_read { @[signal_name(retval)] = count(); @b[signal_name(9)] = count(); }
# >>> code
v1 = load64 [v2 + 80]
store32 [slot1], v1
v3 = call map_lookup_elem map3, slot1
br v3 != 0, b2, b3
v4 = load64 [v3]
store64 [slot0], v4
v5 = load64 [v3 + 8]
store64 [slot0 + 8], v5
v6 = load64 [v3 + 16]
store64 [slot0 + 16], v6
v7 = load64 [v3 + 24]
store64 [slot0 + 24], v7
v8 = copy 2336936577129475669
store64 [slot0], v8
v9 = copy 119165719898483
store64 [slot0 + 8], v9
storei64 [slot0 + 16], 0
storei64 [slot0 + 24], 0
v16 = copy 110386773518667
store64 [slot0], v16
storei64 [slot0 + 8], 0
storei64 [slot0 + 16], 0
storei64 [slot0 + 24], 0
# >>> insns
73
