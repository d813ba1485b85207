kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
  v2 = load64 [v1 + 96]                           0: r6 = *(u64 *)(r1 +96)
  v4 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v6 = shr v4, 32                                 2: r0 >>= 32
  store64 [slot0], v6                             3: *(u64 *)(r10 -8) = r0
  v9 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @a
                                                  8: call bpf_map_lookup_elem#1
  br v9 != 0, b2, b3                              9: if r0 == 0x0 goto pc+7
  v25 = load64 [v9]                              10: r5 = *(u64 *)(r0 +0)
  v26 = add v2, v25                              11: r5 += r6
  store64 [v9], v26                              12: *(u64 *)(r0 +0) = r5
  v28 = load64 [v9 + 8]                          13: r5 = *(u64 *)(r0 +8)
  v29 = add v28, 1                               14: r5 += 1
  store64 [v9 + 8], v29                          15: *(u64 *)(r0 +8) = r5
  jmp b5                                         16: goto pc+15
  store64 [slot1], v2                            17: *(u64 *)(r10 -24) = r6
  storei64 [slot1 + 8], 1                        18: *(u64 *)(r10 -16) = 1
  v17 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @a
                                                 22: r2 = r10
                                                 23: r2 += -8
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v17 == 0, b5, b4                            27: if r0 == 0x0 goto pc+4
  v51 = copy map_value3                          28: r0 = map[fd:0][0]+0  ; losses
  v52 = copy 1                                   30: r5 = 1
  atomic_add64 [v51], v52                        31: lock *(u64 *)(r0 +0) += r5
  storei32 [slot2], 0                            32: *(u32 *)(r10 -32) = 0
  v37 = call map_lookup_elem map1, slot2         33: r2 = r10
                                                 34: r2 += -32
                                                 35: r1 = map[fd:0]  ; @s
                                                 37: call bpf_map_lookup_elem#1
  br v37 != 0, b6, b1                            38: if r0 == 0x0 goto pc+7
  v41 = load64 [v37]                             39: r5 = *(u64 *)(r0 +0)
  v42 = add v2, v41                              40: r6 += r5
  store64 [v37], v42                             41: *(u64 *)(r0 +0) = r6
  v44 = load64 [v37 + 8]                         42: r5 = *(u64 *)(r0 +8)
  v45 = add v44, 1                               43: r5 += 1
  store64 [v37 + 8], v45                         44: *(u64 *)(r0 +8) = r5
  exit 0                                         45: r0 = 0
                                                 46: exit
insns: 47
