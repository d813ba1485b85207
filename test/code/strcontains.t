kprobe:vfs_read {
	@a = strcontains(str(arg1), "etc");
	@b = strstr(comm, "a long needle");
}
# >>> code
v6 = phi b6: v7, b40: 0
br v6 < 1024, b4, b43
v8 = add v3, v6
v9 = load8 [v8]
br v9 != 0, b5, b44
v10 = shl v11, 8
v12 = or v9, v10
v13 = add v14, 1
v15 = xor v12, 6648931
v16 = and v15, 16777215
br v16 == 0, b1, b6
v17 = add v14, -2
v7 = add v6, 1
v18 = phi b1: v17, b44: -1, b43: -1
v19 = shr v18, 63
v20 = xor v19, 1
store8 [v21], v20
v22 = call get_current_comm slot1, 16
v23 = load8 [slot1]
br v23 != 0, b9, b42
v25 = xor v23, 7431060766933150821
v27 = or v25, 417155805038
br v27 == 0, b45, b10
v29 = load8 [slot1 + 1]
br v29 != 0, b11, b46
v30 = shr v23, 56
v31 = shl v23, 8
v32 = or v29, v31
v33 = xor v32, 7431060766933150821
v34 = xor v30, 417155805038
v36 = and v34, 1099511627775
v37 = or v33, v36
br v37 == 0, b47, b12
load8 [slot1 + 15]
# >>> insns
357
