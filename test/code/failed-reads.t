kprobe:vfs_read { @[str(arg1)] = *(uint32 *)arg0; }
# >>> args
-k
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[str(arg1)] = *(uint32 *)arg0; }
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1 + 112]                          1: r3 = *(u64 *)(r6 +112)
  v3 = call probe_read_kernel slot1, 4, v2        2: r2 = 4
                                                  3: r1 = r10
                                                  4: r1 += -12
                                                  5: call bpf_probe_read_kernel#113
  v4 = map_value2                                 6: r7 = map[fd:0][0]+0  ; losses
  v5 = 1                                          8: r8 = 1
  br v3 s< 0, b3, b4                              9: if r0 s>= 0x0 goto pc+1
  atomic_add64 [map_value2], 1                   10: lock *(u64 *)(r7 +0) += r8
  v6 = load32 [slot1]                            11: r0 = *(u32 *)(r10 -12)
  store64 [slot0], v6                            12: *(u64 *)(r10 -8) = r0
  v7 = load64 [v1 + 104]                         13: r6 = *(u64 *)(r6 +104)
  storei32 [slot3], 0                            14: *(u32 *)(r10 -16) = 0
  v8 = call map_lookup_elem map1, slot3          15: r2 = r10
                                                 16: r2 += -16
                                                 17: r1 = map[fd:0]  ; scratch
                                                 19: call bpf_map_lookup_elem#1
                                                 20: r9 = r0
  br v8 == 0, b8, b7                             21: if r9 == 0x0 goto pc+24
  v9 = call probe_read_kernel v8, 1024, map_value3
                                                 22: r1 = r9
                                                 23: r3 = map[fd:0][0]+0  ; zeros
                                                 25: r2 = 1024
                                                 26: call bpf_probe_read_kernel#113
  v10 = call probe_read_str v8, 1024, v7         27: r3 = r6
                                                 28: r1 = r9
                                                 29: r2 = 1024
                                                 30: call bpf_probe_read_str#45
  br v10 s< 0, b5, b6                            31: if r0 s>= 0x0 goto pc+1
  atomic_add64 [map_value2], 1                   32: lock *(u64 *)(r7 +0) += r8
  v11 = call map_update_elem map0, v8, slot0, 0
                                                 33: r2 = r9
                                                 34: r4 = 0
                                                 35: r1 = map[fd:0]  ; @
                                                 37: r3 = r10
                                                 38: r3 += -8
                                                 39: call bpf_map_update_elem#2
  br v11 == 0, b1, b2                            40: if r0 == 0x0 goto pc+4
  v12 = copy map_value2+8                        41: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v12], 1                          43: lock *(u64 *)(r0 +0) += r8
  exit 0                                         44: r0 = 0
                                                 45: exit
  exit 0                                         46: r0 = 0
                                                 47: exit
insns: 48
