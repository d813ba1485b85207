kprobe:vfs_read / pid == 1 / { @[comm] = count(); @x = arg2 * 2 + 1; }
# >>> ir
kprobe:vfs_read
slot0: 16 align 8	; key of @
slot1: 8 align 8	; value of @
b0:
	v28 = ctx
	v1 = call get_current_pid_tgid
	v3 = shr v1, 32
	br v3 == 1, b2, b1
b1:	; from b0 b6
	exit 0
b2:	; from b0
	v8 = call get_current_comm slot0, 16
	v10 = call map_lookup_elem map0, slot0
	br v10 != 0, b3, b4
b3:	; from b2 b4
	v22 = phi b2: v10, b4: map_value3
	v24 = load64 [v22]
	v25 = add v24, 1
	store64 [v22], v25
	jmp b6
b4:	; from b2
	storei64 [slot1], 1
	v17 = call map_update_elem map0, slot0, slot1, 0
	br v17 == 0, b6, b3
b6:	; from b4 b3
	v29 = load64 [v28 + 96]
	v31 = shl v29, 1
	v33 = add v31, 1
	store64 [map_value1], v33
	jmp b1
