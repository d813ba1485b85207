kprobe:vfs_read {
	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
	@p |= 4; @q[comm] -= 2;
}
# >>> listing
kprobe:vfs_read
   2: 	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
  v1 = ctx                                        0: *(u64 *)(r10 -40) = r1
  v2 = 1                                          1: r6 = 1
  v3 = map_value0                                 2: r7 = map[fd:0][0]+0  ; @n
  atomic_add64 [map_value0], 1                    4: lock *(u64 *)(r7 +0) += r6
  v4 = call get_current_pid_tgid                  5: call bpf_get_current_pid_tgid#14
  v5 = shr v4, 32                                 6: r0 >>= 32
  store64 [slot0], v5                             7: *(u64 *)(r10 -8) = r0
  v6 = slot0                                      8: r8 = r10
                                                  9: r8 += -8
  v7 = map1                                      10: r9 = map[fd:0]  ; @m
  v8 = call map_lookup_elem map1, slot0          12: r2 = r8
                                                 13: r1 = r9
                                                 14: call bpf_map_lookup_elem#1
  br v8 != 0, b13, b3                            15: if r0 != 0x0 goto pc+11
  storei64 [slot1], 0                            16: *(u64 *)(r10 -16) = 0
  v9 = call map_update_elem map1, slot0, slot1, 1
                                                 17: r4 = r6
                                                 18: r2 = r8
                                                 19: r1 = r9
                                                 20: r3 = r10
                                                 21: r3 += -16
                                                 22: call bpf_map_update_elem#2
  v10 = call map_lookup_elem map1, slot0         23: r2 = r8
                                                 24: r1 = r9
                                                 25: call bpf_map_lookup_elem#1
  br v10 != 0, b14, b4                           26: if r0 == 0x0 goto pc+59
  atomic_add64 [v11], 1                          27: lock *(u64 *)(r0 +0) += r6
  v12 = copy -1                                  28: r0 = -1
  atomic_add64 [map_value0], v12                 29: lock *(u64 *)(r7 +0) += r0
  v13 = copy v1                                  30: r1 = *(u64 *)(r10 -40)
  v14 = load64 [v13 + 96]                        31: r7 = *(u64 *)(r1 +96)
  v15 = call get_current_pid_tgid                32: call bpf_get_current_pid_tgid#14
  v16 = shr v15, 32                              33: r0 >>= 32
  store64 [slot0], v16                           34: *(u64 *)(r10 -8) = r0
  v17 = map2                                     35: r9 = map[fd:0]  ; @k
  v18 = call map_lookup_elem map2, slot0         37: r2 = r8
                                                 38: r1 = r9
                                                 39: call bpf_map_lookup_elem#1
  br v18 != 0, b15, b7                           40: if r0 != 0x0 goto pc+11
  storei64 [slot1], 0                            41: *(u64 *)(r10 -16) = 0
  v19 = call map_update_elem map2, slot0, slot1, 1
                                                 42: r4 = r6
                                                 43: r2 = r8
                                                 44: r1 = r9
                                                 45: r3 = r10
                                                 46: r3 += -16
                                                 47: call bpf_map_update_elem#2
  v20 = call map_lookup_elem map2, slot0         48: r2 = r8
                                                 49: r1 = r9
                                                 50: call bpf_map_lookup_elem#1
  br v20 != 0, b16, b8                           51: if r0 == 0x0 goto pc+38
  atomic_add64 [v21], v14                        52: lock *(u64 *)(r0 +0) += r7
  v22 = copy map_value3                          53: r0 = map[fd:0][0]+0  ; @o
  storei64 [v22], 12                             55: *(u64 *)(r0 +0) = 12
   3: 	@p |= 4; @q[comm] -= 2;
  v23 = map_value4                               56: r0 = map[fd:0][0]+0  ; @p
  v24 = loads64 [map_value4]                     58: r5 = *(u64 *)(r0 +0)
  v25 = or v24, 4                                59: r5 |= 4
  store64 [map_value4], v25                      60: *(u64 *)(r0 +0) = r5
  v26 = slot2                                    61: r7 = r10
                                                 62: r7 += -32
  v27 = call get_current_comm slot2, 16          63: r1 = r7
                                                 64: r2 = 16
                                                 65: call bpf_get_current_comm#16
  v28 = map5                                     66: r9 = map[fd:0]  ; @q
  v29 = call map_lookup_elem map5, slot2         68: r2 = r7
                                                 69: r1 = r9
                                                 70: call bpf_map_lookup_elem#1
  br v29 != 0, b17, b11                          71: if r0 != 0x0 goto pc+10
  storei64 [slot0], 0                            72: *(u64 *)(r10 -8) = 0
  v30 = call map_update_elem map5, slot2, slot0, 1
                                                 73: r4 = r6
                                                 74: r1 = r9
                                                 75: r2 = r7
                                                 76: r3 = r8
                                                 77: call bpf_map_update_elem#2
  v31 = call map_lookup_elem map5, slot2         78: r2 = r7
                                                 79: r1 = r9
                                                 80: call bpf_map_lookup_elem#1
  br v31 != 0, b18, b12                          81: if r0 == 0x0 goto pc+12
  v32 = copy -2                                  82: r5 = -2
  atomic_add64 [v33], v32                        83: lock *(u64 *)(r0 +0) += r5
  exit 0                                         84: r0 = 0
                                                 85: exit
   2: 	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
  v34 = copy map_value7                          86: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v34], 1                          88: lock *(u64 *)(r0 +0) += r6
  jmp b5                                         89: goto pc-62
  v35 = copy map_value7+8                        90: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v35], 1                          92: lock *(u64 *)(r0 +0) += r6
  jmp b9                                         93: goto pc-41
   3: 	@p |= 4; @q[comm] -= 2;
  v36 = copy map_value7+16                       94: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v36], 1                          96: lock *(u64 *)(r0 +0) += r6
  jmp b1                                         97: goto pc-14
insns: 98
