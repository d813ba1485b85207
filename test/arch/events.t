tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
# >>> listing x86_64
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
  v1 = loads32 [v2 + 24]                          0: r1 = *(u32 *)(r1 +24)
                                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  store64 [slot0], v1                             3: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b7, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -8
                                                 16: r3 = r10
                                                 17: r3 += -16
                                                 18: call bpf_map_update_elem#2
  br v4 == 0, b4, b8                             19: if r0 == 0x0 goto pc+5
  v5 = phi b7: v3, b8: map_value2                20: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               22: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 23: r5 += 1
  store64 [v5], v7                               24: *(u64 *)(r0 +0) = r5
  v8 = call ringbuf_reserve map3, 32, 0          25: r3 = 0
                                                 26: r1 = map[fd:0]  ; events
                                                 28: r2 = 32
                                                 29: call bpf_ringbuf_reserve#131
                                                 30: r6 = r0
  br v8 != 0, b6, b5                             31: if r6 == 0x0 goto pc+14
  storei64 [v8], 0                               32: *(u64 *)(r6 +0) = 0
  v9 = add v8, 8                                 33: r1 = r6
                                                 34: r1 += 8
  v10 = call get_current_comm v9, 16             35: r2 = 16
                                                 36: call bpf_get_current_comm#16
  v11 = call get_current_pid_tgid                37: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              38: r0 >>= 32
  store32 [v8 + 24], v12                         39: *(u32 *)(r6 +24) = r0
  storei32 [v8 + 28], 0                          40: *(u32 *)(r6 +28) = 0
  v13 = call ringbuf_submit v8, 0                41: r1 = r6
                                                 42: r2 = 0
                                                 43: call bpf_ringbuf_submit#132
  exit 0                                         44: r0 = 0
                                                 45: exit
  v14 = copy map_value2+8                        46: r0 = map[fd:0][0]+8  ; losses
  v15 = copy 1                                   48: r5 = 1
  atomic_add64 [v14], v15                        49: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         50: goto pc-7
insns: 51
# >>> listing arm64
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
  v1 = loads32 [v2 + 24]                          0: r1 = *(u32 *)(r1 +24)
                                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  store64 [slot0], v1                             3: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b7, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -8
                                                 16: r3 = r10
                                                 17: r3 += -16
                                                 18: call bpf_map_update_elem#2
  br v4 == 0, b4, b8                             19: if r0 == 0x0 goto pc+5
  v5 = phi b7: v3, b8: map_value2                20: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               22: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 23: r5 += 1
  store64 [v5], v7                               24: *(u64 *)(r0 +0) = r5
  v8 = call ringbuf_reserve map3, 32, 0          25: r3 = 0
                                                 26: r1 = map[fd:0]  ; events
                                                 28: r2 = 32
                                                 29: call bpf_ringbuf_reserve#131
                                                 30: r6 = r0
  br v8 != 0, b6, b5                             31: if r6 == 0x0 goto pc+14
  storei64 [v8], 0                               32: *(u64 *)(r6 +0) = 0
  v9 = add v8, 8                                 33: r1 = r6
                                                 34: r1 += 8
  v10 = call get_current_comm v9, 16             35: r2 = 16
                                                 36: call bpf_get_current_comm#16
  v11 = call get_current_pid_tgid                37: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              38: r0 >>= 32
  store32 [v8 + 24], v12                         39: *(u32 *)(r6 +24) = r0
  storei32 [v8 + 28], 0                          40: *(u32 *)(r6 +28) = 0
  v13 = call ringbuf_submit v8, 0                41: r1 = r6
                                                 42: r2 = 0
                                                 43: call bpf_ringbuf_submit#132
  exit 0                                         44: r0 = 0
                                                 45: exit
  v14 = copy map_value2+8                        46: r0 = map[fd:0][0]+8  ; losses
  v15 = copy 1                                   48: r5 = 1
  atomic_add64 [v14], v15                        49: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         50: goto pc-7
insns: 51
# >>> listing riscv64
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
  v1 = loads32 [v2 + 24]                          0: r1 = *(u32 *)(r1 +24)
                                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  store64 [slot0], v1                             3: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b7, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -8
                                                 16: r3 = r10
                                                 17: r3 += -16
                                                 18: call bpf_map_update_elem#2
  br v4 == 0, b4, b8                             19: if r0 == 0x0 goto pc+5
  v5 = phi b7: v3, b8: map_value2                20: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               22: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 23: r5 += 1
  store64 [v5], v7                               24: *(u64 *)(r0 +0) = r5
  v8 = call ringbuf_reserve map3, 32, 0          25: r3 = 0
                                                 26: r1 = map[fd:0]  ; events
                                                 28: r2 = 32
                                                 29: call bpf_ringbuf_reserve#131
                                                 30: r6 = r0
  br v8 != 0, b6, b5                             31: if r6 == 0x0 goto pc+14
  storei64 [v8], 0                               32: *(u64 *)(r6 +0) = 0
  v9 = add v8, 8                                 33: r1 = r6
                                                 34: r1 += 8
  v10 = call get_current_comm v9, 16             35: r2 = 16
                                                 36: call bpf_get_current_comm#16
  v11 = call get_current_pid_tgid                37: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              38: r0 >>= 32
  store32 [v8 + 24], v12                         39: *(u32 *)(r6 +24) = r0
  storei32 [v8 + 28], 0                          40: *(u32 *)(r6 +28) = 0
  v13 = call ringbuf_submit v8, 0                41: r1 = r6
                                                 42: r2 = 0
                                                 43: call bpf_ringbuf_submit#132
  exit 0                                         44: r0 = 0
                                                 45: exit
  v14 = copy map_value2+8                        46: r0 = map[fd:0][0]+8  ; losses
  v15 = copy 1                                   48: r5 = 1
  atomic_add64 [v14], v15                        49: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         50: goto pc-7
insns: 51
# >>> listing arm
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
  v1 = loads32 [v2 + 24]                          0: r1 = *(u32 *)(r1 +24)
                                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  store64 [slot0], v1                             3: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b7, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -8
                                                 16: r3 = r10
                                                 17: r3 += -16
                                                 18: call bpf_map_update_elem#2
  br v4 == 0, b4, b8                             19: if r0 == 0x0 goto pc+5
  v5 = phi b7: v3, b8: map_value2                20: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               22: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 23: r5 += 1
  store64 [v5], v7                               24: *(u64 *)(r0 +0) = r5
  v8 = call ringbuf_reserve map3, 32, 0          25: r3 = 0
                                                 26: r1 = map[fd:0]  ; events
                                                 28: r2 = 32
                                                 29: call bpf_ringbuf_reserve#131
                                                 30: r6 = r0
  br v8 != 0, b6, b5                             31: if r6 == 0x0 goto pc+14
  storei64 [v8], 0                               32: *(u64 *)(r6 +0) = 0
  v9 = add v8, 8                                 33: r1 = r6
                                                 34: r1 += 8
  v10 = call get_current_comm v9, 16             35: r2 = 16
                                                 36: call bpf_get_current_comm#16
  v11 = call get_current_pid_tgid                37: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              38: r0 >>= 32
  store32 [v8 + 24], v12                         39: *(u32 *)(r6 +24) = r0
  storei32 [v8 + 28], 0                          40: *(u32 *)(r6 +28) = 0
  v13 = call ringbuf_submit v8, 0                41: r1 = r6
                                                 42: r2 = 0
                                                 43: call bpf_ringbuf_submit#132
  exit 0                                         44: r0 = 0
                                                 45: exit
  v14 = map_value2+8                             46: r0 = map[fd:0][0]+8  ; losses
  v15 = load64 [map_value2+8]                    48: r5 = *(u64 *)(r0 +0)
  v16 = add v15, 1                               49: r5 += 1
  store64 [map_value2+8], v16                    50: *(u64 *)(r0 +0) = r5
  jmp b1                                         51: goto pc-8
insns: 52
# >>> listing s390x
tracepoint:sched:sched_switch
   1: tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
  v1 = loads32 [v2 + 24]                          0: r1 = *(u32 *)(r1 +24)
                                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  store64 [slot0], v1                             3: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b7, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -8
                                                 16: r3 = r10
                                                 17: r3 += -16
                                                 18: call bpf_map_update_elem#2
  br v4 == 0, b4, b8                             19: if r0 == 0x0 goto pc+5
  v5 = phi b7: v3, b8: map_value2                20: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               22: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 23: r5 += 1
  store64 [v5], v7                               24: *(u64 *)(r0 +0) = r5
  v8 = call ringbuf_reserve map3, 32, 0          25: r3 = 0
                                                 26: r1 = map[fd:0]  ; events
                                                 28: r2 = 32
                                                 29: call bpf_ringbuf_reserve#131
                                                 30: r6 = r0
  br v8 != 0, b6, b5                             31: if r6 == 0x0 goto pc+14
  storei64 [v8], 0                               32: *(u64 *)(r6 +0) = 0
  v9 = add v8, 8                                 33: r1 = r6
                                                 34: r1 += 8
  v10 = call get_current_comm v9, 16             35: r2 = 16
                                                 36: call bpf_get_current_comm#16
  v11 = call get_current_pid_tgid                37: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              38: r0 >>= 32
  store32 [v8 + 24], v12                         39: *(u32 *)(r6 +24) = r0
  storei32 [v8 + 28], 0                          40: *(u32 *)(r6 +28) = 0
  v13 = call ringbuf_submit v8, 0                41: r1 = r6
                                                 42: r2 = 0
                                                 43: call bpf_ringbuf_submit#132
  exit 0                                         44: r0 = 0
                                                 45: exit
  v14 = copy map_value2+8                        46: r0 = map[fd:0][0]+8  ; losses
  v15 = copy 1                                   48: r5 = 1
  atomic_add64 [v14], v15                        49: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         50: goto pc-7
insns: 51
