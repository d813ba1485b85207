kprobe:vfs_read { printf("%d %d\n", sarg0, sarg3); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d\n", sarg0, sarg3); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 24, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 24
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b3, b2                              7: if r7 == 0x0 goto pc+23
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = load64 [v1 + 152]                          9: r6 = *(u64 *)(r6 +152)
  v4 = add v3, 8                                 10: r3 = r6
                                                 11: r3 += 8
  v5 = call probe_read_kernel slot0, 8, v4       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  store64 [v2 + 8], v6                           17: *(u64 *)(r7 +8) = r0
  v7 = add v3, 32                                18: r3 = r6
                                                 19: r3 += 32
  v8 = call probe_read_kernel slot1, 8, v7       20: r2 = 8
                                                 21: r1 = r10
                                                 22: r1 += -16
                                                 23: call bpf_probe_read_kernel#113
  v9 = load64 [slot1]                            24: r0 = *(u64 *)(r10 -16)
  store64 [v2 + 16], v9                          25: *(u64 *)(r7 +16) = r0
  v10 = call ringbuf_submit v2, 0                26: r1 = r7
                                                 27: r2 = 0
                                                 28: call bpf_ringbuf_submit#132
  exit 0                                         29: r0 = 0
                                                 30: exit
  v11 = copy map_value2                          31: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   33: r5 = 1
  atomic_add64 [v11], v12                        34: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         35: goto pc-7
insns: 36
