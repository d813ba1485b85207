kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
  v1 = load64 [v2 + 96]                           0: r6 = *(u64 *)(r1 +96)
  v3 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 2: r0 >>= 32
  store64 [slot0], v4                             3: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @a
                                                  8: call bpf_map_lookup_elem#1
  br v5 != 0, b2, b3                              9: if r0 == 0x0 goto pc+7
  v6 = load64 [v5]                               10: r5 = *(u64 *)(r0 +0)
  v7 = add v1, v6                                11: r5 += r6
  store64 [v5], v7                               12: *(u64 *)(r0 +0) = r5
  v8 = load64 [v5 + 8]                           13: r5 = *(u64 *)(r0 +8)
  v9 = add v8, 1                                 14: r5 += 1
  store64 [v5 + 8], v9                           15: *(u64 *)(r0 +8) = r5
  jmp b5                                         16: goto pc+15
  store64 [slot1], v1                            17: *(u64 *)(r10 -24) = r6
  storei64 [slot1 + 8], 1                        18: *(u64 *)(r10 -16) = 1
  v10 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @a
                                                 22: r2 = r10
                                                 23: r2 += -8
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v10 == 0, b5, b4                            27: if r0 == 0x0 goto pc+4
  v11 = copy map_value3                          28: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   30: r5 = 1
  atomic_add64 [v11], v12                        31: lock *(u64 *)(r0 +0) += r5
  storei32 [slot2], 0                            32: *(u32 *)(r10 -32) = 0
  v13 = call map_lookup_elem map1, slot2         33: r2 = r10
                                                 34: r2 += -32
                                                 35: r1 = map[fd:0]  ; @s
                                                 37: call bpf_map_lookup_elem#1
  br v13 != 0, b6, b1                            38: if r0 == 0x0 goto pc+7
  v14 = load64 [v13]                             39: r5 = *(u64 *)(r0 +0)
  v15 = add v1, v14                              40: r6 += r5
  store64 [v13], v15                             41: *(u64 *)(r0 +0) = r6
  v16 = load64 [v13 + 8]                         42: r5 = *(u64 *)(r0 +8)
  v17 = add v16, 1                               43: r5 += 1
  store64 [v13 + 8], v17                         44: *(u64 *)(r0 +8) = r5
  exit 0                                         45: r0 = 0
                                                 46: exit
insns: 47
