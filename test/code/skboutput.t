fentry:__dev_queue_xmit { @ = skboutput("x.pcap", args.skb, args.skb->len, 14); printf("sent\n"); }
# >>> listing
fentry:vmlinux:__dev_queue_xmit
   1: fentry:__dev_queue_xmit { @ = skboutput("x.pcap", args.skb, args.skb->len, 14); printf("sent\n"); }
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1]                                1: r7 = *(u64 *)(r6 +0)
  v5 = scalar v2                                  2: r3 = r7
                                                  3: r3 = -r3
                                                  4: r3 = -r3
  v8 = add v5, 16                                 5: r3 += 16
  v10 = call probe_read_kernel slot0, 4, v8       6: r2 = 4
                                                  7: r1 = r10
                                                  8: r1 += -36
                                                  9: call bpf_probe_read_kernel#113
  v11 = load32 [slot0]                           10: r8 = *(u32 *)(r10 -36)
  v13 = call ktime_get_boot_ns                   11: call bpf_ktime_get_boot_ns#125
  v18 = phi b8: v11, b2: 65000                   12: r3 = 65000
  br v11 > 65000, b2, b8                         13: if r8 > 0xfde8 goto pc+1
  v18 = phi b8: v11, b2: 65000                   14: r3 = r8
  v20 = shl v18, 32                              15: r3 <<= 32
  v58 = copy 4294967295                          16: w5 = -1
  v22 = or v20, v58                              17: r3 |= r5
  storei64 [slot1], 0                            18: *(u64 *)(r10 -32) = 0
  store64 [slot1 + 8], v13                       19: *(u64 *)(r10 -24) = r0
  store64 [slot1 + 16], v11                      20: *(u64 *)(r10 -16) = r8
  storei64 [slot1 + 24], 14                      21: *(u64 *)(r10 -8) = 14
  v30 = call skb_output v2, map2, v22, slot1, 32
                                                 22: r1 = r7
                                                 23: r5 = 32
                                                 24: r4 = r10
                                                 25: r4 += -32
                                                 26: r2 = map[fd:0]  ; events
                                                 28: call bpf_skb_output#111
  v56 = map_value3                               29: r7 = map[fd:0][0]+0  ; losses
  v57 = 1                                        31: r8 = 1
  br v30 == -28, b4, b5                          32: if r0 != 0xffffffe4 goto pc+1
  atomic_add64 [map_value3], 1                   33: lock *(u64 *)(r7 +0) += r8
  v59 = copy map_value0                          34: r5 = map[fd:0][0]+0  ; @
  store64 [v59], v30                             36: *(u64 *)(r5 +0) = r0
  storei64 [slot1], 1                            37: *(u64 *)(r10 -32) = 1
  v45 = call perf_event_output v1, map2, 4294967295, slot1, 8
                                                 38: r1 = r6
                                                 39: r5 = 8
                                                 40: r4 = r10
                                                 41: r4 += -32
                                                 42: r2 = map[fd:0]  ; events
                                                 44: w3 = -1
                                                 45: call bpf_perf_event_output#25
  br v45 == 0, b1, b7                            46: if r0 == 0x0 goto pc+2
  atomic_add64 [map_value3], 1                   47: lock *(u64 *)(r7 +0) += r8
  exit 0                                         48: r0 = 0
                                                 49: exit
insns: 50
