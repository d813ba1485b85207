kprobe:vfs_read { printf("%s %s\n", ksym(arg0), usym(arg1)); @[ksym(arg0)] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%s %s\n", ksym(arg0), usym(arg1)); @[ksym(arg0)] = count(); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map2, 32, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 32
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b4, b3                              7: if r7 == 0x0 goto pc+36
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = load64 [v1 + 112]                          9: r0 = *(u64 *)(r6 +112)
  store64 [v2 + 8], v3                           10: *(u64 *)(r7 +8) = r0
  v4 = load64 [v1 + 104]                         11: r0 = *(u64 *)(r6 +104)
  store64 [v2 + 16], v4                          12: *(u64 *)(r7 +16) = r0
  v5 = call get_current_pid_tgid                 13: call bpf_get_current_pid_tgid#14
  v6 = shr v5, 32                                14: r0 >>= 32
  store64 [v2 + 24], v6                          15: *(u64 *)(r7 +24) = r0
  v7 = call ringbuf_submit v2, 0                 16: r1 = r7
                                                 17: r2 = 0
                                                 18: call bpf_ringbuf_submit#132
  v8 = load64 [v1 + 112]                         19: r6 = *(u64 *)(r6 +112)
  store64 [slot0], v8                            20: *(u64 *)(r10 -8) = r6
  v9 = call map_lookup_elem map0, slot0          21: r2 = r10
                                                 22: r2 += -8
                                                 23: r1 = map[fd:0]  ; @
                                                 25: call bpf_map_lookup_elem#1
  br v9 != 0, b7, b6                             26: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            27: *(u64 *)(r10 -16) = 1
  v10 = call map_update_elem map0, slot0, slot1, 0
                                                 28: r4 = 0
                                                 29: r1 = map[fd:0]  ; @
                                                 31: r2 = r10
                                                 32: r2 += -8
                                                 33: r3 = r10
                                                 34: r3 += -16
                                                 35: call bpf_map_update_elem#2
  br v10 == 0, b1, b8                            36: if r0 == 0x0 goto pc+6
  v11 = phi b7: v9, b8: map_value3+8             37: r0 = map[fd:0][0]+8  ; losses
  v12 = load64 [v11]                             39: r5 = *(u64 *)(r0 +0)
  v13 = add v12, 1                               40: r5 += 1
  store64 [v11], v13                             41: *(u64 *)(r0 +0) = r5
  exit 0                                         42: r0 = 0
                                                 43: exit
  v14 = copy map_value3                          44: r0 = map[fd:0][0]+0  ; losses
  v15 = copy 1                                   46: r5 = 1
  atomic_add64 [v14], v15                        47: lock *(u64 *)(r0 +0) += r5
  jmp b2                                         48: goto pc-30
insns: 49
