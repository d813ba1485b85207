tracepoint:sched:sched_process_exec {
	printf("%s %d %d\n", str(args.filename), args.pid, args.old_pid);
}
tracepoint:sched:sched_switch { @[args.prev_comm, args.next_comm] = count(); }
# >>> listing
tracepoint:sched:sched_process_exec
   2: 	printf("%s %d %d\n", str(args.filename), args.pid, args.old_pid);
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map2, 1040, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1040
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b3, b2                              7: if r7 == 0x0 goto pc+22
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = load32 [v1 + 8]                            9: r0 = *(u32 *)(r6 +8)
  v4 = and v3, 65535                             10: r0 &= 65535
  v5 = add v1, v4                                11: r3 = r6
                                                 12: r3 += r0
  v6 = add v2, 8                                 13: r1 = r7
                                                 14: r1 += 8
  v7 = call probe_read_kernel_str v6, 64, v5     15: r2 = 64
                                                 16: call bpf_probe_read_kernel_str#115
  v8 = loads32 [v1 + 12]                         17: r0 = *(u32 *)(r6 +12)
                                                 18: r0 <<= 32
                                                 19: r0 s>>= 32
  store32 [v2 + 1032], v8                        20: *(u32 *)(r7 +1032) = r0
  v9 = loads32 [v1 + 16]                         21: r6 = *(u32 *)(r6 +16)
                                                 22: r6 <<= 32
                                                 23: r6 s>>= 32
  store32 [v2 + 1036], v9                        24: *(u32 *)(r7 +1036) = r6
  v10 = call ringbuf_submit v2, 0                25: r1 = r7
                                                 26: r2 = 0
                                                 27: call bpf_ringbuf_submit#132
  exit 0                                         28: r0 = 0
                                                 29: exit
  v11 = copy map_value3                          30: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   32: r5 = 1
  atomic_add64 [v11], v12                        33: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         34: goto pc-7
insns: 35
tracepoint:sched:sched_switch
   4: tracepoint:sched:sched_switch { @[args.prev_comm, args.next_comm] = count(); }
  v1 = ctx                                        0: r6 = r1
  storei64 [slot0], 0                             1: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 8], 0                         2: *(u64 *)(r10 -24) = 0
  v2 = add v1, 8                                  3: r3 = r6
                                                  4: r3 += 8
  v3 = slot0                                      5: r7 = r10
                                                  6: r7 += -32
  v4 = call probe_read_kernel_str slot0, 16, v2
                                                  7: r1 = r7
                                                  8: r2 = 16
                                                  9: call bpf_probe_read_kernel_str#115
  storei64 [slot0 + 16], 0                       10: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                       11: *(u64 *)(r10 -8) = 0
  v5 = add v1, 40                                12: r3 = r6
                                                 13: r3 += 40
  v6 = call probe_read_kernel_str slot0+16, 16, v5
                                                 14: r2 = 16
                                                 15: r1 = r10
                                                 16: r1 += -16
                                                 17: call bpf_probe_read_kernel_str#115
  v7 = call map_lookup_elem map0, slot0          18: r2 = r7
                                                 19: r1 = map[fd:0]  ; @
                                                 21: call bpf_map_lookup_elem#1
  br v7 != 0, b4, b3                             22: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            23: *(u64 *)(r10 -40) = 1
  v8 = call map_update_elem map0, slot0, slot1, 0
                                                 24: r2 = r7
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @
                                                 28: r3 = r10
                                                 29: r3 += -40
                                                 30: call bpf_map_update_elem#2
  br v8 == 0, b1, b5                             31: if r0 == 0x0 goto pc+6
  v9 = phi b4: v7, b5: map_value3+8              32: r0 = map[fd:0][0]+8  ; losses
  v10 = load64 [v9]                              34: r5 = *(u64 *)(r0 +0)
  v11 = add v10, 1                               35: r5 += 1
  store64 [v9], v11                              36: *(u64 *)(r0 +0) = r5
  exit 0                                         37: r0 = 0
                                                 38: exit
insns: 39
