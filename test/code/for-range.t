kprobe:vfs_read { for ($i : 0..(arg2 & 15)) { @[$i] = 1; } }
# >>> args
--without loop_helper
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { for ($i : 0..(arg2 & 15)) { @[$i] = 1; } }
  v1 = load64 [v2 + 96]                           0: r1 = *(u64 *)(r1 +96)
  v3 = and v1, 15                                 1: r6 = r1
                                                  2: r6 &= 15
  v4 = phi b0: 0, b4: v5                          3: r7 = 0
  br v4 s< v3, b3, b1                             4: if r7 s>= r6 goto pc+17
  storei64 [slot0], 1                             5: *(u64 *)(r10 -8) = 1
  store64 [slot1], v4                             6: *(u64 *)(r10 -16) = r7
  v6 = call map_update_elem map0, slot1, slot0, 0
                                                  7: r4 = 0
                                                  8: r1 = map[fd:0]  ; @
                                                 10: r2 = r10
                                                 11: r2 += -16
                                                 12: r3 = r10
                                                 13: r3 += -8
                                                 14: call bpf_map_update_elem#2
  br v6 == 0, b4, b5                             15: if r0 == 0x0 goto pc+4
  v7 = copy map_value2                           16: r0 = map[fd:0][0]+0  ; losses
  v8 = copy 1                                    18: r5 = 1
  atomic_add64 [v7], v8                          19: lock *(u64 *)(r0 +0) += r5
  v5 = add v4, 1                                 20: r7 += 1
  jmp b2                                         21: goto pc-18
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
