kprobe:vfs_read { @t[tid] = nsecs; @u[pid, comm] = 1; }
kretprobe:vfs_read {
	delete(@t[tid]);
	delete(@u, (pid, comm));
	delete(@t, tid);
}
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @t[tid] = nsecs; @u[pid, comm] = 1; }
  v2 = call ktime_get_boot_ns                     0: call bpf_ktime_get_boot_ns#125
  store64 [slot0], v2                             1: *(u64 *)(r10 -8) = r0
  v5 = call get_current_pid_tgid                  2: call bpf_get_current_pid_tgid#14
  v6 = ext32 v5                                   3: w0 = w0
  store64 [slot1], v6                             4: *(u64 *)(r10 -16) = r0
  v10 = call map_update_elem map0, slot1, slot0, 0
                                                  5: r4 = 0
                                                  6: r1 = map[fd:0]  ; @t
                                                  8: r2 = r10
                                                  9: r2 += -16
                                                 10: r3 = r10
                                                 11: r3 += -8
                                                 12: call bpf_map_update_elem#2
  v41 = 1                                        13: r6 = 1
  br v10 == 0, b3, b2                            14: if r0 == 0x0 goto pc+3
  v42 = copy map_value3                          15: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v42], 1                          17: lock *(u64 *)(r0 +0) += r6
  storei64 [slot0], 1                            18: *(u64 *)(r10 -8) = 1
  v21 = call get_current_pid_tgid                19: call bpf_get_current_pid_tgid#14
  v23 = shr v21, 32                              20: r0 >>= 32
  store64 [slot2], v23                           21: *(u64 *)(r10 -40) = r0
  v28 = call get_current_comm slot2+8, 16        22: r2 = 16
                                                 23: r1 = r10
                                                 24: r1 += -32
                                                 25: call bpf_get_current_comm#16
  v31 = call map_update_elem map1, slot2, slot0, 0
                                                 26: r4 = 0
                                                 27: r1 = map[fd:0]  ; @u
                                                 29: r2 = r10
                                                 30: r2 += -40
                                                 31: r3 = r10
                                                 32: r3 += -8
                                                 33: call bpf_map_update_elem#2
  br v31 == 0, b1, b4                            34: if r0 == 0x0 goto pc+4
  v43 = copy map_value3+8                        35: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v43], 1                          37: lock *(u64 *)(r0 +0) += r6
  exit 0                                         38: r0 = 0
                                                 39: exit
insns: 40
kretprobe:vfs_read
   3: 	delete(@t[tid]);
  v2 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v3 = ext32 v2                                   1: w0 = w0
  store64 [slot0], v3                             2: *(u64 *)(r10 -8) = r0
  v6 = call map_delete_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @t
                                                  7: call bpf_map_delete_elem#3
   4: 	delete(@u, (pid, comm));
  v12 = call get_current_pid_tgid                 8: call bpf_get_current_pid_tgid#14
  v14 = shr v12, 32                               9: r0 >>= 32
  store64 [slot1], v14                           10: *(u64 *)(r10 -32) = r0
  v19 = call get_current_comm slot1+8, 16        11: r2 = 16
                                                 12: r1 = r10
                                                 13: r1 += -24
                                                 14: call bpf_get_current_comm#16
  v21 = call map_delete_elem map1, slot1         15: r2 = r10
                                                 16: r2 += -32
                                                 17: r1 = map[fd:0]  ; @u
                                                 19: call bpf_map_delete_elem#3
   5: 	delete(@t, tid);
  v27 = call get_current_pid_tgid                20: call bpf_get_current_pid_tgid#14
  v28 = ext32 v27                                21: w0 = w0
  store64 [slot0], v28                           22: *(u64 *)(r10 -8) = r0
  v31 = call map_delete_elem map0, slot0         23: r2 = r10
                                                 24: r2 += -8
                                                 25: r1 = map[fd:0]  ; @t
                                                 27: call bpf_map_delete_elem#3
  exit 0                                         28: r0 = 0
                                                 29: exit
insns: 30
