kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
# >>> code
v1 = load64 [v2 + 80]
v3 = exts32 v1
v4 = sar v3, 63
v5 = xor v3, v4
v6 = sub v5, v4
store32 [slot1], v6
v7 = call map_lookup_elem map3, slot1
br v7 != 0, b2, b3
v9 = load64 [v7]
store64 [slot0], v9
v14 = load64 [v7 + 40]
store64 [slot0 + 40], v14
store64 [slot0], 2336936577129475669
v15 = copy 491496043109
store64 [slot0 + 8], v15
storei64 [slot0 + 40], 0
v22 = shr v21, 32
store32 [slot1], v22
v23 = call map_lookup_elem map5, slot1
v24 = load64 [v23]
store64 [slot4], v24
v27 = load64 [v23 + 24]
store64 [slot4 + 24], v27
store64 [slot4], 2336936577129475669
v28 = copy 7142829291522455923
store64 [slot4 + 8], v28
storei64 [slot4 + 16], 7105633
v29 = call map_update_elem map1, slot4, slot3, 0
# >>> insns
98
# >>> code mips
v1 = load32 [v2 + 40]
v3 = exts32 v1
v9 = load64 [v7]
store64 [slot0], 6155975862722719264
v15 = copy 7310030968155275264
v22 = shr v21, 32
v23 = exts32 v22
v24 = add v23, -4000
store32 [slot1], v24
v25 = call map_lookup_elem map5, slot1
store64 [slot4], 6155975862722719264
v30 = copy 8320808730298753123
v31 = copy 7020104666419560448
# >>> insns mips
104
