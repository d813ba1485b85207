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
  store32 [slot1], v2                             3: *(u32 *)(r10 -16) = r0
  v3 = call map_update_elem map0, slot1, slot0, 0
                                                  4: r4 = 0
                                                  5: r1 = map[fd:0]  ; @t
                                                  7: r2 = r10
                                                  8: r2 += -16
                                                  9: r3 = r10
                                                 10: r3 += -8
                                                 11: call bpf_map_update_elem#2
  v4 = 1                                         12: r6 = 1
  br v3 != 0, b2, b3                             13: if r0 == 0x0 goto pc+3
  v5 = copy map_value3                           14: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v5], 1                           16: lock *(u64 *)(r0 +0) += r6
  storei8 [slot2], 1                             17: *(u8 *)(r10 -24) = 1
  v6 = call get_current_pid_tgid                 18: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                19: r0 >>= 32
  store32 [slot3], v7                            20: *(u32 *)(r10 -48) = r0
  v8 = call get_current_comm slot3+4, 16         21: r2 = 16
                                                 22: r1 = r10
                                                 23: r1 += -44
                                                 24: call bpf_get_current_comm#16
  v9 = call map_update_elem map1, slot3, slot2, 0
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @u
                                                 28: r2 = r10
                                                 29: r2 += -48
                                                 30: r3 = r10
                                                 31: r3 += -24
                                                 32: call bpf_map_update_elem#2
  br v9 != 0, b4, b1                             33: if r0 == 0x0 goto pc+4
  v10 = copy map_value3+8                        34: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v10], 1                          36: lock *(u64 *)(r0 +0) += r6
  exit 0                                         37: r0 = 0
                                                 38: exit
insns: 39
kretprobe:vfs_read
   3: 	delete(@t[tid]);
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  store32 [slot0], v1                             1: *(u32 *)(r10 -8) = r0
  v2 = call map_delete_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @t
                                                  6: call bpf_map_delete_elem#3
   4: 	delete(@u, (pid, comm));
  v3 = call get_current_pid_tgid                  7: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 8: r0 >>= 32
  store32 [slot1], v4                             9: *(u32 *)(r10 -32) = r0
  v5 = call get_current_comm slot1+4, 16         10: r2 = 16
                                                 11: r1 = r10
                                                 12: r1 += -28
                                                 13: call bpf_get_current_comm#16
  v6 = call map_delete_elem map1, slot1          14: r2 = r10
                                                 15: r2 += -32
                                                 16: r1 = map[fd:0]  ; @u
                                                 18: call bpf_map_delete_elem#3
   5: 	delete(@t, tid);
  v7 = call get_current_pid_tgid                 19: call bpf_get_current_pid_tgid#14
  store32 [slot0], v7                            20: *(u32 *)(r10 -8) = r0
  v8 = call map_delete_elem map0, slot0          21: r2 = r10
                                                 22: r2 += -8
                                                 23: r1 = map[fd:0]  ; @t
                                                 25: call bpf_map_delete_elem#3
  exit 0                                         26: r0 = 0
                                                 27: exit
insns: 28
