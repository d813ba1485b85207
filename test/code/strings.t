kprobe:vfs_read { $s = "abc"; @s = $s; if (comm == $s) { @n = 1; } if (@s != "abc") { @m = 1; } @k[$s, comm] = 1; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { $s = "abc"; @s = $s; if (comm == $s) { @n = 1; } if (@s != "abc") { @m = 1; } @k[$s, comm] = 1; }
  storei64 [slot0], 0                             0: *(u64 *)(r10 -8) = 0
  storei64 [slot0], 6513249                       1: *(u64 *)(r10 -8) = 6513249
  v1 = load64 [slot0]                             2: r0 = *(u64 *)(r10 -8)
  store64 [slot1], v1                             3: *(u64 *)(r10 -16) = r0
  v2 = load64 [slot1]                             4: r0 = *(u64 *)(r10 -16)
  v3 = map_value0                                 5: r6 = map[fd:0][0]+0  ; @s
  store64 [map_value0], v2                        7: *(u64 *)(r6 +0) = r0
  v4 = call get_current_comm slot2, 16            8: r2 = 16
                                                  9: r1 = r10
                                                 10: r1 += -32
                                                 11: call bpf_get_current_comm#16
  v5 = load64 [slot2]                            12: r0 = *(u64 *)(r10 -32)
  v6 = load64 [slot0]                            13: r5 = *(u64 *)(r10 -8)
  br v5 == v6, b2, b3                            14: if r0 != r5 goto pc+3
  v7 = copy map_value1                           15: r0 = map[fd:0][0]+0  ; @n
  storei64 [v7], 1                               17: *(u64 *)(r0 +0) = 1
  v8 = load64 [map_value0]                       18: r6 = *(u64 *)(r6 +0)
  store64 [slot1], v8                            19: *(u64 *)(r10 -16) = r6
  v9 = load32 [slot1]                            20: r0 = *(u32 *)(r10 -16)
  br v9 == 6513249, b5, b4                       21: if r0 == 0x636261 goto pc+3
  v10 = copy map_value2                          22: r0 = map[fd:0][0]+0  ; @m
  storei64 [v10], 1                              24: *(u64 *)(r0 +0) = 1
  storei64 [slot1], 1                            25: *(u64 *)(r10 -16) = 1
  v11 = load64 [slot0]                           26: r0 = *(u64 *)(r10 -8)
  store64 [slot3], v11                           27: *(u64 *)(r10 -56) = r0
  v12 = call get_current_comm slot3+8, 16        28: r2 = 16
                                                 29: r1 = r10
                                                 30: r1 += -48
                                                 31: call bpf_get_current_comm#16
  v13 = call map_update_elem map3, slot3, slot1, 0
                                                 32: r4 = 0
                                                 33: r1 = map[fd:0]  ; @k
                                                 35: r2 = r10
                                                 36: r2 += -56
                                                 37: r3 = r10
                                                 38: r3 += -16
                                                 39: call bpf_map_update_elem#2
  br v13 == 0, b1, b6                            40: if r0 == 0x0 goto pc+5
  v14 = copy map_value5                          41: r0 = map[fd:0][0]+0  ; losses
  v15 = copy 1                                   43: r5 = 1
  atomic_add64 [v14], v15                        44: lock *(u64 *)(r0 +0) += r5
  exit 0                                         45: r0 = 0
                                                 46: exit
insns: 47
