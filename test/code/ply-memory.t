tracepoint:sched:sched_switch { printf("%d %r", regs != 0, mem(curtask, 8)); @[dyn(data->prev_comm)] = count(); }
# >>> listing
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { printf("%d %r", regs != 0, mem(curtask, 8)); @[dyn(data->prev_comm)] = count(); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map2, 24, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 24
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b4, b3                              7: if r7 == 0x0 goto pc+48
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = phi b5: 0, b10: 1                          9: r0 = 1
  br v1 != 0, b10, b5                            10: if r6 != 0x0 goto pc+1
  v3 = phi b5: 0, b10: 1                         11: r0 = 0
  store8 [v2 + 8], v3                            12: *(u8 *)(r7 +8) = r0
  storei8 [v2 + 9], 0                            13: *(u8 *)(r7 +9) = 0
  storei16 [v2 + 10], 0                          14: *(u16 *)(r7 +10) = 0
  storei32 [v2 + 12], 8                          15: *(u32 *)(r7 +12) = 8
  v4 = add v2, 16                                16: r8 = r7
                                                 17: r8 += 16
  v5 = call get_current_task                     18: call bpf_get_current_task#35
  v6 = call probe_read_kernel v4, 8, v5          19: r3 = r0
                                                 20: r1 = r8
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v7 = call ringbuf_submit v2, 0                 23: r1 = r7
                                                 24: r2 = 0
                                                 25: call bpf_ringbuf_submit#132
  storei64 [slot0], 0                            26: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 8], 0                        27: *(u64 *)(r10 -8) = 0
  v8 = add v1, 8                                 28: r3 = r6
                                                 29: r3 += 8
  v9 = slot0                                     30: r6 = r10
                                                 31: r6 += -16
  v10 = call probe_read_kernel_str slot0, 16, v8
                                                 32: r1 = r6
                                                 33: r2 = 16
                                                 34: call bpf_probe_read_kernel_str#115
  v11 = call map_lookup_elem map0, slot0         35: r2 = r6
                                                 36: r1 = map[fd:0]  ; @
                                                 38: call bpf_map_lookup_elem#1
  br v11 != 0, b9, b8                            39: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            40: *(u64 *)(r10 -24) = 1
  v12 = call map_update_elem map0, slot0, slot1, 0
                                                 41: r2 = r6
                                                 42: r4 = 0
                                                 43: r1 = map[fd:0]  ; @
                                                 45: r3 = r10
                                                 46: r3 += -24
                                                 47: call bpf_map_update_elem#2
  br v12 == 0, b1, b11                           48: if r0 == 0x0 goto pc+6
  v13 = phi b9: v11, b11: map_value3+8           49: r0 = map[fd:0][0]+8  ; losses
  v14 = load64 [v13]                             51: r5 = *(u64 *)(r0 +0)
  v15 = add v14, 1                               52: r5 += 1
  store64 [v13], v15                             53: *(u64 *)(r0 +0) = r5
  exit 0                                         54: r0 = 0
                                                 55: exit
  v16 = copy map_value3                          56: r0 = map[fd:0][0]+0  ; losses
  v17 = copy 1                                   58: r5 = 1
  atomic_add64 [v16], v17                        59: lock *(u64 *)(r0 +0) += r5
  jmp b2                                         60: goto pc-35
insns: 61
