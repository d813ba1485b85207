// For another machine, awl counts in the first namespace.
kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
# >>> listing
kprobe:vfs_read
   2: kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
  v2 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v4 = shr v2, 32                                 1: r0 >>= 32
  store64 [slot0], v4                             2: *(u64 *)(r10 -8) = r0
  v7 = call get_current_pid_tgid                  3: call bpf_get_current_pid_tgid#14
  v9 = shr v7, 32                                 4: r0 >>= 32
  store64 [slot1], v9                             5: *(u64 *)(r10 -24) = r0
  v11 = call get_current_pid_tgid                 6: call bpf_get_current_pid_tgid#14
  v12 = ext32 v11                                 7: w0 = w0
  store64 [slot1 + 8], v12                        8: *(u64 *)(r10 -16) = r0
  v16 = call map_update_elem map0, slot1, slot0, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @
                                                 12: r2 = r10
                                                 13: r2 += -24
                                                 14: r3 = r10
                                                 15: r3 += -8
                                                 16: call bpf_map_update_elem#2
  br v16 == 0, b3, b2                            17: if r0 == 0x0 goto pc+4
  v30 = copy map_value3                          18: r0 = map[fd:0][0]+0  ; losses
  v31 = copy 1                                   20: r5 = 1
  atomic_add64 [v30], v31                        21: lock *(u64 *)(r0 +0) += r5
  v23 = call get_current_pid_tgid                22: call bpf_get_current_pid_tgid#14
  v24 = ext32 v23                                23: w0 = w0
  v32 = copy map_value1                          24: r5 = map[fd:0][0]+0  ; @own
  store64 [v32], v24                             26: *(u64 *)(r5 +0) = r0
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
