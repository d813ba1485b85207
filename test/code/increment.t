kprobe:vfs_read {
	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
	@p |= 4; @q[comm] -= 2;
}
# >>> listing
kprobe:vfs_read
   2: 	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
  v44 = ctx                                       0: *(u64 *)(r10 -40) = r1
  v118 = 1                                        1: r6 = 1
  v119 = map_value0                               2: r7 = map[fd:0][0]+0  ; @n
  atomic_add64 [map_value0], 1                    4: lock *(u64 *)(r7 +0) += r6
  v8 = call get_current_pid_tgid                  5: call bpf_get_current_pid_tgid#14
  v10 = shr v8, 32                                6: r0 >>= 32
  store64 [slot0], v10                            7: *(u64 *)(r10 -8) = r0
  v120 = slot0                                    8: r8 = r10
                                                  9: r8 += -8
  v121 = map1                                    10: r9 = map[fd:0]  ; @m
  v13 = call map_lookup_elem map1, slot0         12: r2 = r8
                                                 13: r1 = r9
                                                 14: call bpf_map_lookup_elem#1
  br v13 != 0, b14, b3                           15: if r0 != 0x0 goto pc+11
  storei64 [slot1], 0                            16: *(u64 *)(r10 -16) = 0
  v20 = call map_update_elem map1, slot0, slot1, 1
                                                 17: r4 = r6
                                                 18: r2 = r8
                                                 19: r1 = r9
                                                 20: r3 = r10
                                                 21: r3 += -16
                                                 22: call bpf_map_update_elem#2
  v22 = call map_lookup_elem map1, slot0         23: r2 = r8
                                                 24: r1 = r9
                                                 25: call bpf_map_lookup_elem#1
  br v22 != 0, b15, b4                           26: if r0 == 0x0 goto pc+59
  atomic_add64 [v30], 1                          27: lock *(u64 *)(r0 +0) += r6
  v127 = copy -1                                 28: r0 = -1
  atomic_add64 [map_value0], v127                29: lock *(u64 *)(r7 +0) += r0
  v132 = copy v44                                30: r1 = *(u64 *)(r10 -40)
  v45 = load64 [v132 + 96]                       31: r7 = *(u64 *)(r1 +96)
  v47 = call get_current_pid_tgid                32: call bpf_get_current_pid_tgid#14
  v49 = shr v47, 32                              33: r0 >>= 32
  store64 [slot0], v49                           34: *(u64 *)(r10 -8) = r0
  v122 = map2                                    35: r9 = map[fd:0]  ; @k
  v52 = call map_lookup_elem map2, slot0         37: r2 = r8
                                                 38: r1 = r9
                                                 39: call bpf_map_lookup_elem#1
  br v52 != 0, b16, b7                           40: if r0 != 0x0 goto pc+11
  storei64 [slot1], 0                            41: *(u64 *)(r10 -16) = 0
  v59 = call map_update_elem map2, slot0, slot1, 1
                                                 42: r4 = r6
                                                 43: r2 = r8
                                                 44: r1 = r9
                                                 45: r3 = r10
                                                 46: r3 += -16
                                                 47: call bpf_map_update_elem#2
  v61 = call map_lookup_elem map2, slot0         48: r2 = r8
                                                 49: r1 = r9
                                                 50: call bpf_map_lookup_elem#1
  br v61 != 0, b17, b8                           51: if r0 == 0x0 goto pc+38
  atomic_add64 [v69], v45                        52: lock *(u64 *)(r0 +0) += r7
  v129 = copy map_value3                         53: r0 = map[fd:0][0]+0  ; @o
  storei64 [v129], 12                            55: *(u64 *)(r0 +0) = 12
   3: 	@p |= 4; @q[comm] -= 2;
  v123 = map_value4                              56: r0 = map[fd:0][0]+0  ; @p
  v79 = loads64 [map_value4]                     58: r5 = *(u64 *)(r0 +0)
  v80 = or v79, 4                                59: r5 |= 4
  store64 [map_value4], v80                      60: *(u64 *)(r0 +0) = r5
  v124 = slot2                                   61: r7 = r10
                                                 62: r7 += -32
  v85 = call get_current_comm slot2, 16          63: r1 = r7
                                                 64: r2 = 16
                                                 65: call bpf_get_current_comm#16
  v125 = map5                                    66: r9 = map[fd:0]  ; @q
  v87 = call map_lookup_elem map5, slot2         68: r2 = r7
                                                 69: r1 = r9
                                                 70: call bpf_map_lookup_elem#1
  br v87 != 0, b18, b11                          71: if r0 != 0x0 goto pc+10
  storei64 [slot0], 0                            72: *(u64 *)(r10 -8) = 0
  v94 = call map_update_elem map5, slot2, slot0, 1
                                                 73: r4 = r6
                                                 74: r1 = r9
                                                 75: r2 = r7
                                                 76: r3 = r8
                                                 77: call bpf_map_update_elem#2
  v96 = call map_lookup_elem map5, slot2         78: r2 = r7
                                                 79: r1 = r9
                                                 80: call bpf_map_lookup_elem#1
  br v96 != 0, b19, b12                          81: if r0 == 0x0 goto pc+12
  v130 = copy -2                                 82: r5 = -2
  atomic_add64 [v104], v130                      83: lock *(u64 *)(r0 +0) += r5
  exit 0                                         84: r0 = 0
                                                 85: exit
   2: 	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
  v126 = copy map_value7                         86: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v126], 1                         88: lock *(u64 *)(r0 +0) += r6
  jmp b5                                         89: goto pc-62
  v128 = copy map_value7+8                       90: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v128], 1                         92: lock *(u64 *)(r0 +0) += r6
  jmp b9                                         93: goto pc-41
   3: 	@p |= 4; @q[comm] -= 2;
  v131 = copy map_value7+16                      94: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v131], 1                         96: lock *(u64 *)(r0 +0) += r6
  jmp b1                                         97: goto pc-14
insns: 98
