kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v3 = shr v1, 32                                 1: r0 >>= 32
  br v3 == 1, b2, b4                              2: if r0 != 0x1 goto pc+11
  storei32 [slot0], 0                             3: *(u32 *)(r10 -8) = 0
  v9 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @reads
                                                  8: call bpf_map_lookup_elem#1
  br v9 != 0, b5, b1                              9: if r0 == 0x0 goto pc+29
  v13 = load64 [v9]                              10: r5 = *(u64 *)(r0 +0)
  v14 = add v13, 1                               11: r5 += 1
  store64 [v9], v14                              12: *(u64 *)(r0 +0) = r5
  jmp b1                                         13: goto pc+24
  v19 = call get_current_pid_tgid                14: call bpf_get_current_pid_tgid#14
  v21 = shr v19, 32                              15: r0 >>= 32
  store64 [slot1], v21                           16: *(u64 *)(r10 -16) = r0
  v24 = call map_lookup_elem map1, slot1         17: r2 = r10
                                                 18: r2 += -16
                                                 19: r1 = map[fd:0]  ; @others
                                                 21: call bpf_map_lookup_elem#1
  br v24 != 0, b11, b8                           22: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            23: *(u64 *)(r10 -24) = 1
  v31 = call map_update_elem map1, slot1, slot2, 0
                                                 24: r4 = 0
                                                 25: r1 = map[fd:0]  ; @others
                                                 27: r2 = r10
                                                 28: r2 += -16
                                                 29: r3 = r10
                                                 30: r3 += -24
                                                 31: call bpf_map_update_elem#2
  br v31 == 0, b1, b12                           32: if r0 == 0x0 goto pc+6
  v36 = phi b11: v24, b12: map_value3            33: r0 = map[fd:0][0]+0  ; losses
  v38 = load64 [v36]                             35: r5 = *(u64 *)(r0 +0)
  v39 = add v38, 1                               36: r5 += 1
  store64 [v36], v39                             37: *(u64 *)(r0 +0) = r5
  exit 0                                         38: r0 = 0
                                                 39: exit
insns: 40
