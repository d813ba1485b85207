struct grid { uint16_t cell[2][3]; };
kprobe:vfs_read { @ = ((struct grid *)arg0)->cell[1][arg1]; }
kprobe:vfs_read { $a = (uint8[4])0x04030201; @ = $a[arg1]; }
# >>> listing
kprobe:vfs_read
   2: kprobe:vfs_read { @ = ((struct grid *)arg0)->cell[1][arg1]; }
  v2 = load64 [v1 + 112]                          0: r3 = *(u64 *)(r1 +112)
  v4 = load64 [v1 + 104]                          1: r1 = *(u64 *)(r1 +104)
  br v4 < 3, b2, b3                               2: if r1 >= 0x3 goto pc+13
  v13 = shl v4, 1                                 3: r1 <<= 1
  v14 = add v2, v13                               4: r3 += r1
  v19 = add v16, 6                                5: r3 += 6
  v21 = call probe_read_kernel slot0, 2, v19      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -2
                                                  9: call bpf_probe_read_kernel#113
  v22 = load16 [slot0]                           10: r0 = *(u16 *)(r10 -2)
  v31 = copy map_value0                          11: r5 = map[fd:0][0]+0  ; @
  store64 [v31], v22                             13: *(u64 *)(r5 +0) = r0
  exit 0                                         14: r0 = 0
                                                 15: exit
  v29 = copy map_value2                          16: r0 = map[fd:0][0]+0  ; losses
  v30 = copy 1                                   18: r5 = 1
  atomic_add64 [v29], v30                        19: lock *(u64 *)(r0 +0) += r5
  v16 = phi b3: -4096, b2: v14                   20: r3 = -4096
  jmp b4                                         21: goto pc-17
insns: 22
kprobe:vfs_read
   3: kprobe:vfs_read { $a = (uint8[4])0x04030201; @ = $a[arg1]; }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  storei32 [slot0], 67305985                      1: *(u32 *)(r10 -8) = 67305985
  v8 = load64 [v7 + 104]                          2: r3 = *(u64 *)(r1 +104)
  v9 = scalar slot0                               3: r0 = r10
                                                  4: r0 += -8
                                                  5: r0 = -r0
                                                  6: r0 = -r0
  br v8 < 4, b2, b3                               7: if r3 >= 0x4 goto pc+11
  v19 = add v8, v9                                8: r3 += r0
  v24 = call probe_read_kernel slot1, 1, v21      9: r2 = 1
                                                 10: r1 = r10
                                                 11: r1 += -9
                                                 12: call bpf_probe_read_kernel#113
  v25 = load8 [slot1]                            13: r0 = *(u8 *)(r10 -9)
  v33 = copy map_value0                          14: r5 = map[fd:0][0]+0  ; @
  store64 [v33], v25                             16: *(u64 *)(r5 +0) = r0
  exit 0                                         17: r0 = 0
                                                 18: exit
  v31 = copy map_value2+8                        19: r0 = map[fd:0][0]+8  ; losses
  v32 = copy 1                                   21: r5 = 1
  atomic_add64 [v31], v32                        22: lock *(u64 *)(r0 +0) += r5
  v21 = phi b3: -4096, b2: v19                   23: r3 = -4096
  jmp b4                                         24: goto pc-16
insns: 25
