// For another machine, awl counts in the first namespace.
kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
# >>> listing
kprobe:vfs_read
   2: kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  store64 [slot0], v2                             2: *(u64 *)(r10 -8) = r0
  v3 = call get_current_pid_tgid                  3: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 4: r0 >>= 32
  store64 [slot1], v4                             5: *(u64 *)(r10 -24) = r0
  v5 = call get_current_pid_tgid                  6: call bpf_get_current_pid_tgid#14
  v6 = ext32 v5                                   7: w0 = w0
  store64 [slot1 + 8], v6                         8: *(u64 *)(r10 -16) = r0
  v7 = call map_update_elem map0, slot1, slot0, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @
                                                 12: r2 = r10
                                                 13: r2 += -24
                                                 14: r3 = r10
                                                 15: r3 += -8
                                                 16: call bpf_map_update_elem#2
  br v7 == 0, b2, b1                             17: if r0 == 0x0 goto pc+4
  v8 = copy map_value3                           18: r0 = map[fd:0][0]+0  ; losses
  v9 = copy 1                                    20: r5 = 1
  atomic_add64 [v8], v9                          21: lock *(u64 *)(r0 +0) += r5
  v10 = call get_current_pid_tgid                22: call bpf_get_current_pid_tgid#14
  v11 = ext32 v10                                23: w0 = w0
  v12 = copy map_value1                          24: r5 = map[fd:0][0]+0  ; @own
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
