kprobe:vfs_read { if (pid == 1) { @a = pid + tid; } @b[pid] = nsecs; @c[pid] = pid; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { if (pid == 1) { @a = pid + tid; } @b[pid] = nsecs; @c[pid] = pid; }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  br v2 == 1, b2, b3                              2: if r0 != 0x1 goto pc+9
  v3 = call get_current_pid_tgid                  3: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 4: r6 = r0
                                                  5: r6 >>= 32
  v5 = call get_current_pid_tgid                  6: call bpf_get_current_pid_tgid#14
  v6 = ext32 v5                                   7: w0 = w0
  v7 = add v4, v6                                 8: r6 += r0
  v8 = copy map_value0                            9: r0 = map[fd:0][0]+0  ; @a
  store64 [v8], v7                               11: *(u64 *)(r0 +0) = r6
  v9 = call ktime_get_boot_ns                    12: call bpf_ktime_get_boot_ns#125
  store64 [slot0], v9                            13: *(u64 *)(r10 -8) = r0
  v10 = call get_current_pid_tgid                14: call bpf_get_current_pid_tgid#14
  v11 = shr v10, 32                              15: r0 >>= 32
  store64 [slot1], v11                           16: *(u64 *)(r10 -16) = r0
  v12 = call map_update_elem map1, slot1, slot0, 0
                                                 17: r4 = 0
                                                 18: r1 = map[fd:0]  ; @b
                                                 20: r2 = r10
                                                 21: r2 += -16
                                                 22: r3 = r10
                                                 23: r3 += -8
                                                 24: call bpf_map_update_elem#2
  v13 = 1                                        25: r6 = 1
  br v12 == 0, b5, b4                            26: if r0 == 0x0 goto pc+3
  v14 = copy map_value4                          27: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v14], 1                          29: lock *(u64 *)(r0 +0) += r6
  v15 = call get_current_pid_tgid                30: call bpf_get_current_pid_tgid#14
  v16 = shr v15, 32                              31: r0 >>= 32
  store64 [slot0], v16                           32: *(u64 *)(r10 -8) = r0
  v17 = call get_current_pid_tgid                33: call bpf_get_current_pid_tgid#14
  v18 = shr v17, 32                              34: r0 >>= 32
  store64 [slot1], v18                           35: *(u64 *)(r10 -16) = r0
  v19 = call map_update_elem map2, slot1, slot0, 0
                                                 36: r4 = 0
                                                 37: r1 = map[fd:0]  ; @c
                                                 39: r2 = r10
                                                 40: r2 += -16
                                                 41: r3 = r10
                                                 42: r3 += -8
                                                 43: call bpf_map_update_elem#2
  br v19 == 0, b1, b6                            44: if r0 == 0x0 goto pc+4
  v20 = copy map_value4+8                        45: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v20], 1                          47: lock *(u64 *)(r0 +0) += r6
  exit 0                                         48: r0 = 0
                                                 49: exit
insns: 50
