kprobe:vfs_read / has_key(@t, tid) / { @n++; }
kprobe:vfs_write { @t[tid] = 1; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / has_key(@t, tid) / { @n++; }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = ext32 v1                                   1: w0 = w0
  store64 [slot0], v2                             2: *(u64 *)(r10 -8) = r0
  v3 = call map_lookup_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @t
                                                  7: call bpf_map_lookup_elem#1
  br v3 != 0, b2, b1                              8: if r0 == 0x0 goto pc+5
  v4 = copy map_value1                            9: r0 = map[fd:0][0]+0  ; @n
  v5 = copy 1                                    11: r5 = 1
  atomic_add64 [v4], v5                          12: lock *(u64 *)(r0 +0) += r5
  exit 0                                         13: r0 = 0
                                                 14: exit
insns: 15
kprobe:vfs_write
   2: kprobe:vfs_write { @t[tid] = 1; }
  storei64 [slot0], 1                             0: *(u64 *)(r10 -8) = 1
  v1 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v2 = ext32 v1                                   2: w0 = w0
  store64 [slot1], v2                             3: *(u64 *)(r10 -16) = r0
  v3 = call map_update_elem map0, slot1, slot0, 0
                                                  4: r4 = 0
                                                  5: r1 = map[fd:0]  ; @t
                                                  7: r2 = r10
                                                  8: r2 += -16
                                                  9: r3 = r10
                                                 10: r3 += -8
                                                 11: call bpf_map_update_elem#2
  br v3 == 0, b1, b2                             12: if r0 == 0x0 goto pc+5
  v4 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; losses
  v5 = copy 1                                    15: r5 = 1
  atomic_add64 [v4], v5                          16: lock *(u64 *)(r0 +0) += r5
  exit 0                                         17: r0 = 0
                                                 18: exit
insns: 19
