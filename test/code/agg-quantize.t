kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> code
v1 = load64 [v2 + 80]
v3 = phi b19: 0, b16: v4, b22: 1
br v1 s< 0, b19, b4
br v1 >= 1, b2, b22
v5 = shr v1, 32
br v22 > 1, b15, b27
v23 = add v24, 1
storei64 [slot0], 1702521203
store64 [slot0 + 8], v3
v25 = call map_lookup_elem map0, slot0
# >>> insns
51
