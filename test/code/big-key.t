kprobe:vfs_read { @[comm, str(arg1), kstack, pid] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[comm, str(arg1), kstack, pid] = count(); }
  v1 = ctx                                        0: r6 = r1
  storei32 [slot2], 0                             1: *(u32 *)(r10 -12) = 0
  v2 = call map_lookup_elem map1, slot2           2: r2 = r10
                                                  3: r2 += -12
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
                                                  7: r7 = r0
  br v2 == 0, b8, b7                              8: if r7 == 0x0 goto pc+52
  v3 = call get_current_comm v2, 16               9: r1 = r7
                                                 10: r2 = 16
                                                 11: call bpf_get_current_comm#16
  v4 = load64 [v1 + 104]                         12: r8 = *(u64 *)(r6 +104)
  v5 = add v2, 16                                13: r1 = r7
                                                 14: r1 += 16
  v6 = call probe_read_kernel v5, 1024, map_value2
                                                 15: r3 = map[fd:0][0]+0  ; zeros
                                                 17: r2 = 1024
                                                 18: call bpf_probe_read_kernel#113
  v7 = add v2, 16                                19: r1 = r7
                                                 20: r1 += 16
  v8 = call probe_read_str v7, 1024, v4          21: r3 = r8
                                                 22: r2 = 1024
                                                 23: call bpf_probe_read_str#45
  v9 = call get_stackid v1, map3, 0              24: r1 = r6
                                                 25: r3 = 0
                                                 26: r2 = map[fd:0]  ; stacks
                                                 28: call bpf_get_stackid#27
  br v9 s< 0, b2, b3                             29: if r0 s>= 0x0 goto pc+5
  br v9 != -14, b4, b3                           30: if r0 == 0xfffffff2 goto pc+4
  v10 = copy map_value4                          31: r5 = map[fd:0][0]+0  ; losses
  v11 = copy 1                                   33: r4 = 1
  atomic_add64 [v10], v11                        34: lock *(u64 *)(r5 +0) += r4
  store64 [v2 + 1040], v9                        35: *(u64 *)(r7 +1040) = r0
  v12 = call get_current_pid_tgid                36: call bpf_get_current_pid_tgid#14
  v13 = shr v12, 32                              37: r0 >>= 32
  store32 [v2 + 1048], v13                       38: *(u32 *)(r7 +1048) = r0
  storei32 [v2 + 1052], 0                        39: *(u32 *)(r7 +1052) = 0
  v14 = call map_lookup_elem map0, v2            40: r2 = r7
                                                 41: r1 = map[fd:0]  ; @
                                                 43: call bpf_map_lookup_elem#1
  br v14 != 0, b9, b6                            44: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            45: *(u64 *)(r10 -8) = 1
  v15 = call map_update_elem map0, v2, slot1, 0
                                                 46: r2 = r7
                                                 47: r4 = 0
                                                 48: r1 = map[fd:0]  ; @
                                                 50: r3 = r10
                                                 51: r3 += -8
                                                 52: call bpf_map_update_elem#2
  br v15 == 0, b1, b10                           53: if r0 == 0x0 goto pc+6
  v16 = phi b9: v14, b10: map_value4+8           54: r0 = map[fd:0][0]+8  ; losses
  v17 = load64 [v16]                             56: r5 = *(u64 *)(r0 +0)
  v18 = add v17, 1                               57: r5 += 1
  store64 [v16], v18                             58: *(u64 *)(r0 +0) = r5
  exit 0                                         59: r0 = 0
                                                 60: exit
  exit 0                                         61: r0 = 0
                                                 62: exit
insns: 63
