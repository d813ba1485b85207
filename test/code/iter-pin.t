iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
# >>> listing
iter:task:tasks
   1: iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1 + 8]                            1: r0 = *(u64 *)(r6 +8)
  br v2 != 0, b2, b1                              2: if r0 == 0x0 goto pc+39
  v8 = add v1, 8                                  3: r3 = r6
                                                  4: r3 += 8
  v10 = call probe_read_kernel slot1, 8, v8       5: r2 = 8
                                                  6: r1 = r10
                                                  7: r1 += -32
                                                  8: call bpf_probe_read_kernel#113
  v11 = load64 [slot1]                            9: r3 = *(u64 *)(r10 -32)
  v14 = add v11, 112                             10: r3 += 112
  v16 = call probe_read_kernel slot2, 4, v14     11: r2 = 4
                                                 12: r1 = r10
                                                 13: r1 += -76
                                                 14: call bpf_probe_read_kernel#113
  v17 = loads32 [slot2]                          15: r0 = *(u32 *)(r10 -76)
                                                 16: r0 <<= 32
                                                 17: r0 s>>= 32
  store64 [slot0], v17                           18: *(u64 *)(r10 -24) = r0
  v42 = slot3                                    19: r7 = r10
                                                 20: r7 += -48
  v22 = call get_current_comm slot3, 16          21: r1 = r7
                                                 22: r2 = 16
                                                 23: call bpf_get_current_comm#16
  store64 [slot0 + 8], slot3                     24: *(u64 *)(r10 -16) = r7
  v43 = copy 3543529302864456741                 25: r0 = 0x312d2520646c6c25
  store64 [slot4], v43                           27: *(u64 *)(r10 -72) = r0
  v44 = copy 2676598537082401590                 28: r0 = 0x2525303031207336
  store64 [slot4 + 8], v44                       30: *(u64 *)(r10 -64) = r0
  storei16 [slot4 + 16], 10                      31: *(u16 *)(r10 -56) = 10
  v33 = load64 [v1]                              32: r6 = *(u64 *)(r6 +0)
  v34 = load64 [v33]                             33: r1 = *(u64 *)(r6 +0)
  v38 = call seq_printf v34, slot4, 18, slot0, 16
                                                 34: r5 = 16
                                                 35: r4 = r10
                                                 36: r4 += -24
                                                 37: r2 = r10
                                                 38: r2 += -72
                                                 39: r3 = 18
                                                 40: call bpf_seq_printf#126
  exit 0                                         41: r0 = 0
                                                 42: exit
insns: 43
