struct grid { uint16_t cell[2][3]; };
kprobe:vfs_read { @ = ((struct grid *)arg0)->cell[1][arg1]; }
kprobe:vfs_read { $a = (uint8[4])0x04030201; @ = $a[arg1]; }
# >>> listing
kprobe:vfs_read
   2: kprobe:vfs_read { @ = ((struct grid *)arg0)->cell[1][arg1]; }
  v1 = load64 [v2 + 112]                          0: r3 = *(u64 *)(r1 +112)
  v3 = load64 [v2 + 104]                          1: r1 = *(u64 *)(r1 +104)
  br v3 < 3, b1, b2                               2: if r1 >= 0x3 goto pc+13
  v4 = shl v3, 1                                  3: r1 <<= 1
  v5 = add v1, v4                                 4: r3 += r1
  v6 = add v7, 6                                  5: r3 += 6
  v8 = call probe_read_kernel slot0, 2, v6        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -2
                                                  9: call bpf_probe_read_kernel#113
  v9 = load16 [slot0]                            10: r0 = *(u16 *)(r10 -2)
  v10 = copy map_value0                          11: r5 = map[fd:0][0]+0  ; @
  store64 [v10], v9                              13: *(u64 *)(r5 +0) = r0
  exit 0                                         14: r0 = 0
                                                 15: exit
  v11 = copy map_value2                          16: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   18: r5 = 1
  atomic_add64 [v11], v12                        19: lock *(u64 *)(r0 +0) += r5
  v7 = phi b2: -4096, b1: v5                     20: r3 = -4096
  jmp b3                                         21: goto pc-17
insns: 22
kprobe:vfs_read
   3: kprobe:vfs_read { $a = (uint8[4])0x04030201; @ = $a[arg1]; }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  storei32 [slot0], 67305985                      1: *(u32 *)(r10 -8) = 67305985
  v1 = load64 [v2 + 104]                          2: r3 = *(u64 *)(r1 +104)
  v3 = scalar slot0                               3: r0 = r10
                                                  4: r0 += -8
                                                  5: r0 = -r0
                                                  6: r0 = -r0
  br v1 < 4, b1, b2                               7: if r3 >= 0x4 goto pc+11
  v4 = add v1, v3                                 8: r3 += r0
  v5 = call probe_read_kernel slot1, 1, v6        9: r2 = 1
                                                 10: r1 = r10
                                                 11: r1 += -9
                                                 12: call bpf_probe_read_kernel#113
  v7 = load8 [slot1]                             13: r0 = *(u8 *)(r10 -9)
  v8 = copy map_value0                           14: r5 = map[fd:0][0]+0  ; @
  store64 [v8], v7                               16: *(u64 *)(r5 +0) = r0
  exit 0                                         17: r0 = 0
                                                 18: exit
  v9 = copy map_value2+8                         19: r0 = map[fd:0][0]+8  ; losses
  v10 = copy 1                                   21: r5 = 1
  atomic_add64 [v9], v10                         22: lock *(u64 *)(r0 +0) += r5
  v6 = phi b2: -4096, b1: v4                     23: r3 = -4096
  jmp b3                                         24: goto pc-16
insns: 25
