kretprobe:vfs_read { @d = retval / 4; @m = retval % 8; @n = retval / -3; }
# >>> code
v1 = load64 [v2 + 80]
v3 = sar v1, 63
v4 = xor v1, v3
v5 = sub v4, v3
v6 = shr v5, 2
v7 = xor v3, v6
v8 = sub v7, v3
store64 [v9], v8
v10 = and v5, 7
v11 = xor v3, v10
v12 = sub v11, v3
store64 [v13], v12
v14 = udiv v5, 3
v15 = xor v3, -1
v16 = xor v14, v15
v17 = sub v16, v15
store64 [v18], v17
# >>> insns
28
