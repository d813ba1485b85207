kprobe:vfs_read { @ = comm[15]; $s = "foo"; @b = $s[arg2]; $t = (1, comm); @c = $t[1]; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @ = comm[15]; $s = "foo"; @b = $s[arg2]; $t = (1, comm); @c = $t[1]; }
  v1 = ctx                                        0: r6 = r1
  storei64 [slot0], 0                             1: *(u64 *)(r10 -8) = 0
  storei64 [slot1], 0                             2: *(u64 *)(r10 -32) = 0
  storei64 [slot1 + 8], 0                         3: *(u64 *)(r10 -24) = 0
  storei64 [slot1 + 16], 0                        4: *(u64 *)(r10 -16) = 0
  v2 = call get_current_comm slot2, 16            5: r2 = 16
                                                  6: r1 = r10
                                                  7: r1 += -48
                                                  8: call bpf_get_current_comm#16
  v3 = loads8 [slot2 + 15]                        9: r0 = *(u8 *)(r10 -33)
                                                 10: r0 <<= 56
                                                 11: r0 s>>= 56
  v4 = copy map_value0                           12: r5 = map[fd:0][0]+0  ; @
  store64 [v4], v3                               14: *(u64 *)(r5 +0) = r0
  storei64 [slot0], 7303014                      15: *(u64 *)(r10 -8) = 7303014
  v5 = load64 [v1 + 96]                          16: r3 = *(u64 *)(r6 +96)
  v6 = scalar slot0                              17: r0 = r10
                                                 18: r0 += -8
                                                 19: r0 = -r0
                                                 20: r0 = -r0
  br v5 < 8, b1, b2                              21: if r3 >= 0x8 goto pc+28
  v7 = add v5, v6                                22: r3 += r0
  v8 = call probe_read_kernel slot3, 1, v9       23: r2 = 1
                                                 24: r1 = r10
                                                 25: r1 += -49
                                                 26: call bpf_probe_read_kernel#113
  v10 = loads8 [slot3]                           27: r0 = *(u8 *)(r10 -49)
                                                 28: r0 <<= 56
                                                 29: r0 s>>= 56
  v11 = copy map_value1                          30: r5 = map[fd:0][0]+0  ; @b
  store64 [v11], v10                             32: *(u64 *)(r5 +0) = r0
  storei64 [slot1], 1                            33: *(u64 *)(r10 -32) = 1
  v12 = call get_current_comm slot1+8, 16        34: r2 = 16
                                                 35: r1 = r10
                                                 36: r1 += -24
                                                 37: call bpf_get_current_comm#16
  v13 = load64 [slot1 + 8]                       38: r0 = *(u64 *)(r10 -24)
  store64 [slot2], v13                           39: *(u64 *)(r10 -48) = r0
  v14 = load64 [slot1 + 16]                      40: r0 = *(u64 *)(r10 -16)
  store64 [slot2 + 8], v14                       41: *(u64 *)(r10 -40) = r0
  v15 = load64 [slot2]                           42: r0 = *(u64 *)(r10 -48)
  v16 = map_value2                               43: r5 = map[fd:0][0]+0  ; @c
  store64 [map_value2], v15                      45: *(u64 *)(r5 +0) = r0
  v17 = load64 [slot2 + 8]                       46: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 8], v17                  47: *(u64 *)(r5 +8) = r0
  exit 0                                         48: r0 = 0
                                                 49: exit
  v18 = copy map_value4                          50: r0 = map[fd:0][0]+0  ; losses
  v19 = copy 1                                   52: r5 = 1
  atomic_add64 [v18], v19                        53: lock *(u64 *)(r0 +0) += r5
  v9 = phi b2: -4096, b1: v7                     54: r3 = -4096
  jmp b3                                         55: goto pc-33
insns: 56
