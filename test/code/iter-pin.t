iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
# >>> listing
iter:task:tasks
   1: iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1 + 8]                            1: r0 = *(u64 *)(r6 +8)
  br v2 != 0, b2, b1                              2: if r0 == 0x0 goto pc+36
  v3 = add v1, 8                                  3: r3 = r6
                                                  4: r3 += 8
  v4 = call probe_read_kernel slot1, 8, v3        5: r2 = 8
                                                  6: r1 = r10
                                                  7: r1 += -32
                                                  8: call bpf_probe_read_kernel#113
  v5 = load64 [slot1]                             9: r1 = *(u64 *)(r10 -32)
  v6 = call rdonly_cast v5, 8                    10: r2 = 8
                                                 11: call kfunc#258
  v7 = loads32 [v6 + 112]                        12: r0 = *(u32 *)(r0 +112)
                                                 13: r0 <<= 32
                                                 14: r0 s>>= 32
  store64 [slot0], v7                            15: *(u64 *)(r10 -24) = r0
  v8 = slot2                                     16: r7 = r10
                                                 17: r7 += -48
  v9 = call get_current_comm slot2, 16           18: r1 = r7
                                                 19: r2 = 16
                                                 20: call bpf_get_current_comm#16
  store64 [slot0 + 8], slot2                     21: *(u64 *)(r10 -16) = r7
  v10 = copy 3543529302864456741                 22: r0 = 0x312d2520646c6c25
  store64 [slot3], v10                           24: *(u64 *)(r10 -72) = r0
  v11 = copy 2676598537082401590                 25: r0 = 0x2525303031207336
  store64 [slot3 + 8], v11                       27: *(u64 *)(r10 -64) = r0
  storei16 [slot3 + 16], 10                      28: *(u16 *)(r10 -56) = 10
  v12 = load64 [v1]                              29: r6 = *(u64 *)(r6 +0)
  v13 = load64 [v12]                             30: r1 = *(u64 *)(r6 +0)
  v14 = call seq_printf v13, slot3, 18, slot0, 16
                                                 31: r5 = 16
                                                 32: r4 = r10
                                                 33: r4 += -24
                                                 34: r2 = r10
                                                 35: r2 += -72
                                                 36: r3 = 18
                                                 37: call bpf_seq_printf#126
  exit 0                                         38: r0 = 0
                                                 39: exit
insns: 40
