tracepoint:syscalls:sys_enter_openat { @[str(args.filename)] = count(); }
kprobe:vfs_open { $s = str(arg0, 16); printf("%s\n", $s); }
# >>> listing
tracepoint:syscalls:sys_enter_openat
   1: tracepoint:syscalls:sys_enter_openat { @[str(args.filename)] = count(); }
  v4 = load64 [v3 + 24]                           0: r6 = *(u64 *)(r1 +24)
  storei32 [slot2], 0                             1: *(u32 *)(r10 -12) = 0
  v34 = call map_lookup_elem map1, slot2          2: r2 = r10
                                                  3: r2 += -12
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
                                                  7: r7 = r0
  br v34 == 0, b7, b6                             8: if r7 == 0x0 goto pc+30
  v7 = call probe_read_kernel v34, 1024, map_value2
                                                  9: r1 = r7
                                                 10: r3 = map[fd:0][0]+0  ; zeros
                                                 12: r2 = 1024
                                                 13: call bpf_probe_read_kernel#113
  v8 = call probe_read_user_str v34, 1024, v4    14: r3 = r6
                                                 15: r1 = r7
                                                 16: r2 = 1024
                                                 17: call bpf_probe_read_user_str#114
  v10 = call map_lookup_elem map0, v34           18: r2 = r7
                                                 19: r1 = map[fd:0]  ; @
                                                 21: call bpf_map_lookup_elem#1
  br v10 != 0, b9, b3                            22: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            23: *(u64 *)(r10 -8) = 1
  v17 = call map_update_elem map0, v34, slot1, 0
                                                 24: r2 = r7
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @
                                                 28: r3 = r10
                                                 29: r3 += -8
                                                 30: call bpf_map_update_elem#2
  br v17 == 0, b1, b8                            31: if r0 == 0x0 goto pc+6
  v22 = phi b9: v10, b8: map_value3              32: r0 = map[fd:0][0]+0  ; losses
  v24 = load64 [v22]                             34: r5 = *(u64 *)(r0 +0)
  v25 = add v24, 1                               35: r5 += 1
  store64 [v22], v25                             36: *(u64 *)(r0 +0) = r5
  exit 0                                         37: r0 = 0
                                                 38: exit
  exit 0                                         39: r0 = 0
                                                 40: exit
insns: 41
kprobe:vfs_open
   2: kprobe:vfs_open { $s = str(arg0, 16); printf("%s\n", $s); }
  storei64 [slot0], 0                             0: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 8], 0                         1: *(u64 *)(r10 -16) = 0
  storei8 [slot0 + 16], 0                         2: *(u8 *)(r10 -8) = 0
  v8 = load64 [v7 + 112]                          3: r3 = *(u64 *)(r1 +112)
  storei64 [slot0], 0                             4: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 8], 0                         5: *(u64 *)(r10 -16) = 0
  storei8 [slot0 + 16], 0                         6: *(u8 *)(r10 -8) = 0
  v12 = call probe_read_str slot0, 17, v8         7: r2 = 17
                                                  8: r1 = r10
                                                  9: r1 += -24
                                                 10: call bpf_probe_read_str#45
  v16 = call ringbuf_reserve map4, 32, 0         11: r3 = 0
                                                 12: r1 = map[fd:0]  ; events
                                                 14: r2 = 32
                                                 15: call bpf_ringbuf_reserve#131
  br v16 != 0, b4, b3                            16: if r0 == 0x0 goto pc+15
  storei64 [v16], 0                              17: *(u64 *)(r0 +0) = 0
  v25 = load64 [slot0]                           18: r5 = *(u64 *)(r10 -24)
  store64 [v16 + 8], v25                         19: *(u64 *)(r0 +8) = r5
  v27 = load64 [slot0 + 8]                       20: r5 = *(u64 *)(r10 -16)
  store64 [v16 + 16], v27                        21: *(u64 *)(r0 +16) = r5
  v29 = load8 [slot0 + 16]                       22: r5 = *(u8 *)(r10 -8)
  store8 [v16 + 24], v29                         23: *(u8 *)(r0 +24) = r5
  storei8 [v16 + 25], 0                          24: *(u8 *)(r0 +25) = 0
  storei16 [v16 + 26], 0                         25: *(u16 *)(r0 +26) = 0
  storei32 [v16 + 28], 0                         26: *(u32 *)(r0 +28) = 0
  v35 = call ringbuf_submit v16, 0               27: r1 = r0
                                                 28: r2 = 0
                                                 29: call bpf_ringbuf_submit#132
  exit 0                                         30: r0 = 0
                                                 31: exit
  v40 = copy map_value3+8                        32: r0 = map[fd:0][0]+8  ; losses
  v41 = copy 1                                   34: r5 = 1
  atomic_add64 [v40], v41                        35: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         36: goto pc-7
insns: 37
