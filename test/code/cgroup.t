kprobe:vfs_read { @[cgroup] = count(); }
kprobe:vfs_open { printf("%s of %d\n", comm, ppid); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[cgroup] = count(); }
  v1 = call get_current_cgroup_id                 0: call bpf_get_current_cgroup_id#80
  store64 [slot0], v1                             1: *(u64 *)(r10 -8) = r0
  v2 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @
                                                  6: call bpf_map_lookup_elem#1
  br v2 != 0, b4, b3                              7: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             8: *(u64 *)(r10 -16) = 1
  v3 = call map_update_elem map0, slot0, slot1, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @
                                                 12: r2 = r10
                                                 13: r2 += -8
                                                 14: r3 = r10
                                                 15: r3 += -16
                                                 16: call bpf_map_update_elem#2
  br v3 == 0, b1, b5                             17: if r0 == 0x0 goto pc+6
  v4 = phi b4: v2, b5: map_value2                18: r0 = map[fd:0][0]+0  ; losses
  v5 = load64 [v4]                               20: r5 = *(u64 *)(r0 +0)
  v6 = add v5, 1                                 21: r5 += 1
  store64 [v4], v6                               22: *(u64 *)(r0 +0) = r5
  exit 0                                         23: r0 = 0
                                                 24: exit
insns: 25
kprobe:vfs_open
   2: kprobe:vfs_open { printf("%s of %d\n", comm, ppid); }
  v1 = call ringbuf_reserve map3, 32, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 32
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+15
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = add v1, 8                                  8: r1 = r6
                                                  9: r1 += 8
  v3 = call get_current_comm v2, 16              10: r2 = 16
                                                 11: call bpf_get_current_comm#16
  v4 = call get_current_task_btf                 12: call bpf_get_current_task_btf#158
  v5 = load64 [v4 + 120]                         13: r0 = *(u64 *)(r0 +120)
  v6 = load32 [v5 + 116]                         14: r0 = *(u32 *)(r0 +116)
  store32 [v1 + 24], v6                          15: *(u32 *)(r6 +24) = r0
  storei32 [v1 + 28], 0                          16: *(u32 *)(r6 +28) = 0
  v7 = call ringbuf_submit v1, 0                 17: r1 = r6
                                                 18: r2 = 0
                                                 19: call bpf_ringbuf_submit#132
  exit 0                                         20: r0 = 0
                                                 21: exit
  v8 = copy map_value2+8                         22: r0 = map[fd:0][0]+8  ; losses
  v9 = copy 1                                    24: r5 = 1
  atomic_add64 [v8], v9                          25: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         26: goto pc-7
insns: 27
