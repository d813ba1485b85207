fentry:__dev_queue_xmit { @ = skboutput("x.pcap", args.skb, args.skb->len, 14); printf("sent\n"); }
# >>> listing
fentry:vmlinux:__dev_queue_xmit
   1: fentry:__dev_queue_xmit { @ = skboutput("x.pcap", args.skb, args.skb->len, 14); printf("sent\n"); }
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1]                                1: r7 = *(u64 *)(r6 +0)
  v3 = load32 [v2 + 16]                           2: r8 = *(u32 *)(r7 +16)
  v4 = call ktime_get_boot_ns                     3: call bpf_ktime_get_boot_ns#125
  v5 = phi b7: v3, b2: 65000                      4: r3 = 65000
  br v3 > 65000, b2, b7                           5: if r8 > 0xfde8 goto pc+1
  v5 = phi b7: v3, b2: 65000                      6: r3 = r8
  v6 = shl v5, 32                                 7: r3 <<= 32
  v7 = copy 4294967295                            8: w5 = -1
  v8 = or v6, v7                                  9: r3 |= r5
  storei64 [slot0], 0                            10: *(u64 *)(r10 -32) = 0
  store64 [slot0 + 8], v4                        11: *(u64 *)(r10 -24) = r0
  store64 [slot0 + 16], v3                       12: *(u64 *)(r10 -16) = r8
  storei64 [slot0 + 24], 14                      13: *(u64 *)(r10 -8) = 14
  v9 = call skb_output v2, map2, v8, slot0, 32
                                                 14: r1 = r7
                                                 15: r5 = 32
                                                 16: r4 = r10
                                                 17: r4 += -32
                                                 18: r2 = map[fd:0]  ; events
                                                 20: call bpf_skb_output#111
  v10 = map_value3                               21: r7 = map[fd:0][0]+0  ; losses
  v11 = 1                                        23: r8 = 1
  br v9 == -28, b4, b5                           24: if r0 != 0xffffffe4 goto pc+1
  atomic_add64 [map_value3], 1                   25: lock *(u64 *)(r7 +0) += r8
  v12 = copy map_value0                          26: r5 = map[fd:0][0]+0  ; @
  store64 [v12], v9                              28: *(u64 *)(r5 +0) = r0
  storei64 [slot0], 1                            29: *(u64 *)(r10 -32) = 1
  v13 = call perf_event_output v1, map2, 4294967295, slot0, 8
                                                 30: r1 = r6
                                                 31: r5 = 8
                                                 32: r4 = r10
                                                 33: r4 += -32
                                                 34: r2 = map[fd:0]  ; events
                                                 36: w3 = -1
                                                 37: call bpf_perf_event_output#25
  br v13 == 0, b1, b6                            38: if r0 == 0x0 goto pc+2
  atomic_add64 [map_value3], 1                   39: lock *(u64 *)(r7 +0) += r8
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
