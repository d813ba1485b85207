kprobe:vfs_read { @t[tid] = nsecs; @u[pid, comm] = 1; }
kretprobe:vfs_read {
	delete(@t[tid]);
	delete(@u, (pid, comm));
	delete(@t, tid);
}
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @t[tid] = nsecs; @u[pid, comm] = 1; }
  v1 = call ktime_get_boot_ns                     0: call bpf_ktime_get_boot_ns#125
  store64 [slot0], v1                             1: *(u64 *)(r10 -8) = r0
  v2 = call get_current_pid_tgid                  2: call bpf_get_current_pid_tgid#14
  v3 = ext32 v2                                   3: w0 = w0
  store64 [slot1], v3                             4: *(u64 *)(r10 -16) = r0
  v4 = call map_update_elem map0, slot1, slot0, 0
                                                  5: r4 = 0
                                                  6: r1 = map[fd:0]  ; @t
                                                  8: r2 = r10
                                                  9: r2 += -16
                                                 10: r3 = r10
                                                 11: r3 += -8
                                                 12: call bpf_map_update_elem#2
  v5 = 1                                         13: r6 = 1
  br v4 != 0, b2, b3                             14: if r0 == 0x0 goto pc+3
  v6 = copy map_value3                           15: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v6], 1                           17: lock *(u64 *)(r0 +0) += r6
  storei64 [slot0], 1                            18: *(u64 *)(r10 -8) = 1
  v7 = call get_current_pid_tgid                 19: call bpf_get_current_pid_tgid#14
  v8 = shr v7, 32                                20: r0 >>= 32
  store64 [slot2], v8                            21: *(u64 *)(r10 -40) = r0
  v9 = call get_current_comm slot2+8, 16         22: r2 = 16
                                                 23: r1 = r10
                                                 24: r1 += -32
                                                 25: call bpf_get_current_comm#16
  v10 = call map_update_elem map1, slot2, slot0, 0
                                                 26: r4 = 0
                                                 27: r1 = map[fd:0]  ; @u
                                                 29: r2 = r10
                                                 30: r2 += -40
                                                 31: r3 = r10
                                                 32: r3 += -8
                                                 33: call bpf_map_update_elem#2
  br v10 != 0, b4, b1                            34: if r0 == 0x0 goto pc+4
  v11 = copy map_value3+8                        35: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v11], 1                          37: lock *(u64 *)(r0 +0) += r6
  exit 0                                         38: r0 = 0
                                                 39: exit
insns: 40
kretprobe:vfs_read
   3: 	delete(@t[tid]);
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = ext32 v1                                   1: w0 = w0
  store64 [slot0], v2                             2: *(u64 *)(r10 -8) = r0
  v3 = call map_delete_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @t
                                                  7: call bpf_map_delete_elem#3
   4: 	delete(@u, (pid, comm));
  v4 = call get_current_pid_tgid                  8: call bpf_get_current_pid_tgid#14
  v5 = shr v4, 32                                 9: r0 >>= 32
  store64 [slot1], v5                            10: *(u64 *)(r10 -32) = r0
  v6 = call get_current_comm slot1+8, 16         11: r2 = 16
                                                 12: r1 = r10
                                                 13: r1 += -24
                                                 14: call bpf_get_current_comm#16
  v7 = call map_delete_elem map1, slot1          15: r2 = r10
                                                 16: r2 += -32
                                                 17: r1 = map[fd:0]  ; @u
                                                 19: call bpf_map_delete_elem#3
   5: 	delete(@t, tid);
  v8 = call get_current_pid_tgid                 20: call bpf_get_current_pid_tgid#14
  v9 = ext32 v8                                  21: w0 = w0
  store64 [slot0], v9                            22: *(u64 *)(r10 -8) = r0
  v10 = call map_delete_elem map0, slot0         23: r2 = r10
                                                 24: r2 += -8
                                                 25: r1 = map[fd:0]  ; @t
                                                 27: call bpf_map_delete_elem#3
  exit 0                                         28: r0 = 0
                                                 29: exit
insns: 30
