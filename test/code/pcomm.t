kprobe:vfs_read { @[pcomm, probetype, numaid] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[pcomm, probetype, numaid] = count(); }
  v1 = call get_current_task_btf                  0: call bpf_get_current_task_btf#158
  v2 = load64 [v1 + 136]                          1: r0 = *(u64 *)(r0 +136)
  storei64 [slot0], 0                             2: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 8], 0                         3: *(u64 *)(r10 -24) = 0
  v3 = add v2, 192                                4: r0 += 192
  v4 = slot0                                      5: r6 = r10
                                                  6: r6 += -32
  v5 = call probe_read_kernel_str slot0, 16, v3
                                                  7: r3 = r0
                                                  8: r1 = r6
                                                  9: r2 = 16
                                                 10: call bpf_probe_read_kernel_str#115
  v6 = copy 111473450971243                      11: r0 = 0x65626f72706b
  store64 [slot0 + 16], v6                       13: *(u64 *)(r10 -16) = r0
  v7 = call get_numa_node_id                     14: call bpf_get_numa_node_id#42
  store64 [slot0 + 24], v7                       15: *(u64 *)(r10 -8) = r0
  v8 = call map_lookup_elem map0, slot0          16: r2 = r6
                                                 17: r1 = map[fd:0]  ; @
                                                 19: call bpf_map_lookup_elem#1
  br v8 != 0, b4, b3                             20: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            21: *(u64 *)(r10 -40) = 1
  v9 = call map_update_elem map0, slot0, slot1, 0
                                                 22: r2 = r6
                                                 23: r4 = 0
                                                 24: r1 = map[fd:0]  ; @
                                                 26: r3 = r10
                                                 27: r3 += -40
                                                 28: call bpf_map_update_elem#2
  br v9 == 0, b1, b5                             29: if r0 == 0x0 goto pc+6
  v10 = phi b4: v8, b5: map_value2               30: r0 = map[fd:0][0]+0  ; losses
  v11 = load64 [v10]                             32: r5 = *(u64 *)(r0 +0)
  v12 = add v11, 1                               33: r5 += 1
  store64 [v10], v12                             34: *(u64 *)(r0 +0) = r5
  exit 0                                         35: r0 = 0
                                                 36: exit
insns: 37
