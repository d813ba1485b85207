kprobe:vfs_read { $i = 0; unroll(4) { @[$i] = 1; $i++; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { $i = 0; unroll(4) { @[$i] = 1; $i++; } }
  storei8 [slot0], 1                              0: *(u8 *)(r10 -8) = 1
  storei64 [slot1], 0                             1: *(u64 *)(r10 -16) = 0
  v1 = slot1                                      2: r6 = r10
                                                  3: r6 += -16
  v2 = map0                                       4: r7 = map[fd:0]  ; @
  v3 = call map_update_elem map0, slot1, slot0, 0
                                                  6: r1 = r7
                                                  7: r2 = r6
                                                  8: r4 = 0
                                                  9: r3 = r10
                                                 10: r3 += -8
                                                 11: call bpf_map_update_elem#2
  v4 = 1                                         12: r8 = 1
  v5 = map_value2                                13: r9 = map[fd:0][0]+0  ; losses
  br v3 != 0, b3, b2                             15: if r0 == 0x0 goto pc+1
  atomic_add64 [map_value2], 1                   16: lock *(u64 *)(r9 +0) += r8
  storei8 [slot0], 1                             17: *(u8 *)(r10 -8) = 1
  storei64 [slot1], 1                            18: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map0, slot1, slot0, 0
                                                 19: r1 = r7
                                                 20: r2 = r6
                                                 21: r4 = 0
                                                 22: r3 = r10
                                                 23: r3 += -8
                                                 24: call bpf_map_update_elem#2
  br v6 != 0, b5, b4                             25: if r0 == 0x0 goto pc+1
  atomic_add64 [map_value2], 1                   26: lock *(u64 *)(r9 +0) += r8
  storei8 [slot0], 1                             27: *(u8 *)(r10 -8) = 1
  storei64 [slot1], 2                            28: *(u64 *)(r10 -16) = 2
  v7 = call map_update_elem map0, slot1, slot0, 0
                                                 29: r1 = r7
                                                 30: r2 = r6
                                                 31: r4 = 0
                                                 32: r3 = r10
                                                 33: r3 += -8
                                                 34: call bpf_map_update_elem#2
  br v7 != 0, b7, b6                             35: if r0 == 0x0 goto pc+1
  atomic_add64 [map_value2], 1                   36: lock *(u64 *)(r9 +0) += r8
  storei8 [slot0], 1                             37: *(u8 *)(r10 -8) = 1
  storei64 [slot1], 3                            38: *(u64 *)(r10 -16) = 3
  v8 = call map_update_elem map0, slot1, slot0, 0
                                                 39: r1 = r7
                                                 40: r2 = r6
                                                 41: r4 = 0
                                                 42: r3 = r10
                                                 43: r3 += -8
                                                 44: call bpf_map_update_elem#2
  br v8 != 0, b8, b1                             45: if r0 == 0x0 goto pc+2
  atomic_add64 [map_value2], 1                   46: lock *(u64 *)(r9 +0) += r8
  exit 0                                         47: r0 = 0
                                                 48: exit
insns: 49
