kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read if (pid == 1) { reads = count(); } else { others[pid] = count(); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  br v2 == 1, b2, b3                              2: if r0 != 0x1 goto pc+11
  storei32 [slot0], 0                             3: *(u32 *)(r10 -8) = 0
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @reads
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b4, b1                              9: if r0 == 0x0 goto pc+29
  v4 = load64 [v3]                               10: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 11: r5 += 1
  store64 [v3], v5                               12: *(u64 *)(r0 +0) = r5
  jmp b1                                         13: goto pc+24
  v6 = call get_current_pid_tgid                 14: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                15: r0 >>= 32
  store64 [slot1], v7                            16: *(u64 *)(r10 -16) = r0
  v8 = call map_lookup_elem map1, slot1          17: r2 = r10
                                                 18: r2 += -16
                                                 19: r1 = map[fd:0]  ; @others
                                                 21: call bpf_map_lookup_elem#1
  br v8 != 0, b7, b6                             22: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            23: *(u64 *)(r10 -24) = 1
  v9 = call map_update_elem map1, slot1, slot2, 0
                                                 24: r4 = 0
                                                 25: r1 = map[fd:0]  ; @others
                                                 27: r2 = r10
                                                 28: r2 += -16
                                                 29: r3 = r10
                                                 30: r3 += -24
                                                 31: call bpf_map_update_elem#2
  br v9 == 0, b1, b8                             32: if r0 == 0x0 goto pc+6
  v10 = phi b7: v8, b8: map_value3               33: r0 = map[fd:0][0]+0  ; losses
  v11 = load64 [v10]                             35: r5 = *(u64 *)(r0 +0)
  v12 = add v11, 1                               36: r5 += 1
  store64 [v10], v12                             37: *(u64 *)(r0 +0) = r5
  exit 0                                         38: r0 = 0
                                                 39: exit
insns: 40
