fentry:__dev_queue_xmit { @ = skboutput("x.pcap", args.skb, args.skb->len, 14); printf("sent\n"); }
# >>> code
v2 = load64 [v1]
v3 = load32 [v2 + 16]
v4 = call ktime_get_boot_ns
v5 = phi b7: v3, b2: 65000
br v3 > 65000, b2, b7
v6 = shl v5, 32
v7 = copy 4294967295
v8 = or v6, v7
storei64 [slot0], 0
store64 [slot0 + 8], v4
store64 [slot0 + 16], v3
storei64 [slot0 + 24], 14
v9 = call skb_output v2, map2, v8, slot0, 32
br v9 == -28, b4, b5
store64 [v12], v9
storei64 [slot0], 1
v13 = call perf_event_output v1, map2, 4294967295, slot0, 8
br v13 != 0, b6, b1
# >>> insns
42
