tracepoint:syscalls:sys_enter_openat { @[str(args.filename)] = count(); }
kprobe:vfs_open { $s = str(arg0, 16); printf("%s\n", $s); }
# >>> listing
tracepoint:syscalls:sys_enter_openat
   1: tracepoint:syscalls:sys_enter_openat { @[str(args.filename)] = count(); }
  v1 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  storei32 [slot2], 0                             1: *(u32 *)(r10 -12) = 0
  v3 = call map_lookup_elem map1, slot2           2: r2 = r10
                                                  3: r2 += -12
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
                                                  7: r7 = r0
  br v3 == 0, b5, b4                              8: if r7 == 0x0 goto pc+30
  v4 = call probe_read_kernel v3, 1024, map_value2
                                                  9: r1 = r7
                                                 10: r3 = map[fd:0][0]+0  ; zeros
                                                 12: r2 = 1024
                                                 13: call bpf_probe_read_kernel#113
  v5 = call probe_read_user_str v3, 1024, v1     14: r3 = r6
                                                 15: r1 = r7
                                                 16: r2 = 1024
                                                 17: call bpf_probe_read_user_str#114
  v6 = call map_lookup_elem map0, v3             18: r2 = r7
                                                 19: r1 = map[fd:0]  ; @
                                                 21: call bpf_map_lookup_elem#1
  br v6 != 0, b7, b3                             22: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            23: *(u64 *)(r10 -8) = 1
  v7 = call map_update_elem map0, v3, slot1, 0
                                                 24: r2 = r7
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @
                                                 28: r3 = r10
                                                 29: r3 += -8
                                                 30: call bpf_map_update_elem#2
  br v7 == 0, b1, b6                             31: if r0 == 0x0 goto pc+6
  v8 = phi b7: v6, b6: map_value3                32: r0 = map[fd:0][0]+0  ; losses
  v9 = load64 [v8]                               34: r5 = *(u64 *)(r0 +0)
  v10 = add v9, 1                                35: r5 += 1
  store64 [v8], v10                              36: *(u64 *)(r0 +0) = r5
  exit 0                                         37: r0 = 0
                                                 38: exit
  exit 0                                         39: r0 = 0
                                                 40: exit
insns: 41
kprobe:vfs_open
   2: kprobe:vfs_open { $s = str(arg0, 16); printf("%s\n", $s); }
  storei64 [slot0], 0                             0: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 8], 0                         1: *(u64 *)(r10 -8) = 0
  v1 = load64 [v2 + 112]                          2: r3 = *(u64 *)(r1 +112)
  storei64 [slot0], 0                             3: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 8], 0                         4: *(u64 *)(r10 -8) = 0
  v3 = call probe_read_str slot0, 16, v1          5: r2 = 16
                                                  6: r1 = r10
                                                  7: r1 += -16
                                                  8: call bpf_probe_read_str#45
  v4 = call ringbuf_reserve map4, 24, 0           9: r3 = 0
                                                 10: r1 = map[fd:0]  ; events
                                                 12: r2 = 24
                                                 13: call bpf_ringbuf_reserve#131
  br v4 != 0, b3, b2                             14: if r0 == 0x0 goto pc+10
  storei64 [v4], 0                               15: *(u64 *)(r0 +0) = 0
  v5 = load64 [slot0]                            16: r5 = *(u64 *)(r10 -16)
  store64 [v4 + 8], v5                           17: *(u64 *)(r0 +8) = r5
  v6 = load64 [slot0 + 8]                        18: r5 = *(u64 *)(r10 -8)
  store64 [v4 + 16], v6                          19: *(u64 *)(r0 +16) = r5
  v7 = call ringbuf_submit v4, 0                 20: r1 = r0
                                                 21: r2 = 0
                                                 22: call bpf_ringbuf_submit#132
  exit 0                                         23: r0 = 0
                                                 24: exit
  v8 = copy map_value3+8                         25: r0 = map[fd:0][0]+8  ; losses
  v9 = copy 1                                    27: r5 = 1
  atomic_add64 [v8], v9                          28: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         29: goto pc-7
insns: 30
