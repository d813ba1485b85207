kprobe:vfs_read { @[pcomm, probetype, numaid] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[pcomm, probetype, numaid] = count(); }
  v2 = call get_current_task                      0: call bpf_get_current_task#35
  v5 = add v2, 136                                1: r0 += 136
  v7 = call probe_read_kernel slot1, 8, v5        2: r3 = r0
                                                  3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -40
                                                  6: call bpf_probe_read_kernel#113
  v8 = load64 [slot1]                             7: r3 = *(u64 *)(r10 -40)
  storei64 [slot0], 0                             8: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 8], 0                         9: *(u64 *)(r10 -24) = 0
  v12 = add v8, 192                              10: r3 += 192
  v43 = slot0                                    11: r6 = r10
                                                 12: r6 += -32
  v14 = call probe_read_kernel_str slot0, 16, v12
                                                 13: r1 = r6
                                                 14: r2 = 16
                                                 15: call bpf_probe_read_kernel_str#115
  v44 = copy 111473450971243                     16: r0 = 0x65626f72706b
  store64 [slot0 + 16], v44                      18: *(u64 *)(r10 -16) = r0
  v17 = call get_numa_node_id                    19: call bpf_get_numa_node_id#42
  store64 [slot0 + 24], v17                      20: *(u64 *)(r10 -8) = r0
  v20 = call map_lookup_elem map0, slot0         21: r2 = r6
                                                 22: r1 = map[fd:0]  ; @
                                                 24: call bpf_map_lookup_elem#1
  br v20 != 0, b6, b3                            25: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            26: *(u64 *)(r10 -48) = 1
  v27 = call map_update_elem map0, slot0, slot2, 0
                                                 27: r2 = r6
                                                 28: r4 = 0
                                                 29: r1 = map[fd:0]  ; @
                                                 31: r3 = r10
                                                 32: r3 += -48
                                                 33: call bpf_map_update_elem#2
  br v27 == 0, b1, b7                            34: if r0 == 0x0 goto pc+6
  v32 = phi b6: v20, b7: map_value2              35: r0 = map[fd:0][0]+0  ; losses
  v34 = load64 [v32]                             37: r5 = *(u64 *)(r0 +0)
  v35 = add v34, 1                               38: r5 += 1
  store64 [v32], v35                             39: *(u64 *)(r0 +0) = r5
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
