kprobe:vfs_read / pid == 1 / { @[comm] = count(); @x = arg2 * 2 + 1; }
# >>> ir
kprobe:vfs_read
slot0: 16 align 8	; key of @
slot1: 8 align 8	; value of @
b0:
	v1 = ctx
	v2 = call get_current_pid_tgid
	v3 = shr v2, 32
	br v3 == 1, b2, b1
b1:	; from b0 b5
	exit 0
b2:	; from b0
	v4 = call get_current_comm slot0, 16
	v5 = call map_lookup_elem map0, slot0
	br v5 != 0, b3, b4
b3:	; from b2 b4
	v6 = phi b2: v5, b4: map_value3
	v7 = load64 [v6]
	v8 = add v7, 1
	store64 [v6], v8
	jmp b5
b4:	; from b2
	storei64 [slot1], 1
	v9 = call map_update_elem map0, slot0, slot1, 0
	br v9 == 0, b5, b3
b5:	; from b4 b3
	v10 = load64 [v1 + 96]
	v11 = shl v10, 1
	v12 = add v11, 1
	store64 [map_value1], v12
	jmp b1
