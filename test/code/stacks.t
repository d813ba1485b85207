kprobe:vfs_read { @[kstack, ustack] = count(); }
kprobe:vfs_write { @s[kstack(3)] = count(); printf("%s\n", kstack); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[kstack, ustack] = count(); }
  v1 = ctx                                        0: r6 = r1
  v2 = call get_stackid v1, map3, 0               1: r1 = r6
                                                  2: r3 = 0
                                                  3: r2 = map[fd:0]  ; stacks
                                                  5: call bpf_get_stackid#27
  v3 = map_value4                                 6: r7 = map[fd:0][0]+0  ; losses
  v4 = 1                                          8: r8 = 1
  br v2 s>= 0, b4, b2                             9: if r0 s>= 0x0 goto pc+2
  br v2 != -14, b3, b4                           10: if r0 == 0xfffffff2 goto pc+1
  atomic_add64 [map_value4], 1                   11: lock *(u64 *)(r7 +0) += r8
  store64 [slot0], v2                            12: *(u64 *)(r10 -16) = r0
  v5 = call get_stackid v1, map3, 256            13: r1 = r6
                                                 14: r3 = 256
                                                 15: r2 = map[fd:0]  ; stacks
                                                 17: call bpf_get_stackid#27
  br v5 s>= 0, b7, b5                            18: if r0 s>= 0x0 goto pc+2
  br v5 != -14, b6, b7                           19: if r0 == 0xfffffff2 goto pc+1
  atomic_add64 [map_value4], 1                   20: lock *(u64 *)(r7 +0) += r8
  store32 [slot0 + 8], v5                        21: *(u32 *)(r10 -8) = r0
  v6 = call get_current_pid_tgid                 22: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                23: r0 >>= 32
  store32 [slot0 + 12], v7                       24: *(u32 *)(r10 -4) = r0
  v8 = call map_lookup_elem map0, slot0          25: r2 = r10
                                                 26: r2 += -16
                                                 27: r1 = map[fd:0]  ; @
                                                 29: call bpf_map_lookup_elem#1
  br v8 != 0, b10, b9                            30: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            31: *(u64 *)(r10 -24) = 1
  v9 = call map_update_elem map0, slot0, slot1, 0
                                                 32: r4 = 0
                                                 33: r1 = map[fd:0]  ; @
                                                 35: r2 = r10
                                                 36: r2 += -16
                                                 37: r3 = r10
                                                 38: r3 += -24
                                                 39: call bpf_map_update_elem#2
  br v9 == 0, b1, b11                            40: if r0 == 0x0 goto pc+6
  v10 = phi b10: v8, b11: map_value4+8           41: r0 = map[fd:0][0]+8  ; losses
  v11 = load64 [v10]                             43: r5 = *(u64 *)(r0 +0)
  v12 = add v11, 1                               44: r5 += 1
  store64 [v10], v12                             45: *(u64 *)(r0 +0) = r5
  exit 0                                         46: r0 = 0
                                                 47: exit
insns: 48
kprobe:vfs_write
   2: kprobe:vfs_write { @s[kstack(3)] = count(); printf("%s\n", kstack); }
  v1 = ctx                                        0: r6 = r1
  v2 = call get_stackid v1, map5, 0               1: r1 = r6
                                                  2: r3 = 0
                                                  3: r2 = map[fd:0]  ; stacks
                                                  5: call bpf_get_stackid#27
  v3 = 1                                          6: r7 = 1
  br v2 s>= 0, b4, b2                             7: if r0 s>= 0x0 goto pc+4
  br v2 != -14, b3, b4                            8: if r0 == 0xfffffff2 goto pc+3
  v4 = copy map_value4+16                         9: r5 = map[fd:0][0]+16  ; losses
  atomic_add64 [v4], 1                           11: lock *(u64 *)(r5 +0) += r7
  store64 [slot0], v2                            12: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map1, slot0          13: r2 = r10
                                                 14: r2 += -8
                                                 15: r1 = map[fd:0]  ; @s
                                                 17: call bpf_map_lookup_elem#1
  br v5 != 0, b13, b6                            18: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            19: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map1, slot0, slot1, 0
                                                 20: r4 = 0
                                                 21: r1 = map[fd:0]  ; @s
                                                 23: r2 = r10
                                                 24: r2 += -8
                                                 25: r3 = r10
                                                 26: r3 += -16
                                                 27: call bpf_map_update_elem#2
  br v6 == 0, b7, b14                            28: if r0 == 0x0 goto pc+5
  v7 = phi b13: v5, b14: map_value4+24           29: r0 = map[fd:0][0]+24  ; losses
  v8 = load64 [v7]                               31: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 32: r5 += 1
  store64 [v7], v9                               33: *(u64 *)(r0 +0) = r5
  v10 = call ringbuf_reserve map6, 16, 0         34: r3 = 0
                                                 35: r1 = map[fd:0]  ; events
                                                 37: r2 = 16
                                                 38: call bpf_ringbuf_reserve#131
                                                 39: r8 = r0
  br v10 != 0, b9, b8                            40: if r8 == 0x0 goto pc+17
  storei64 [v10], 0                              41: *(u64 *)(r8 +0) = 0
  v11 = call get_stackid v1, map3, 0             42: r1 = r6
                                                 43: r3 = 0
                                                 44: r2 = map[fd:0]  ; stacks
                                                 46: call bpf_get_stackid#27
  br v11 s>= 0, b12, b10                         47: if r0 s>= 0x0 goto pc+4
  br v11 != -14, b11, b12                        48: if r0 == 0xfffffff2 goto pc+3
  v12 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; losses
  atomic_add64 [v12], 1                          51: lock *(u64 *)(r5 +0) += r7
  store64 [v10 + 8], v11                         52: *(u64 *)(r8 +8) = r0
  v13 = call ringbuf_submit v10, 0               53: r1 = r8
                                                 54: r2 = 0
                                                 55: call bpf_ringbuf_submit#132
  exit 0                                         56: r0 = 0
                                                 57: exit
  v14 = copy map_value4+32                       58: r0 = map[fd:0][0]+32  ; losses
  atomic_add64 [v14], 1                          60: lock *(u64 *)(r0 +0) += r7
  jmp b1                                         61: goto pc-6
insns: 62
