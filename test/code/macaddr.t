kprobe:__dev_queue_xmit {
	$eth = (struct ethhdr *)((struct sk_buff *)arg0)->data;
	printf("%s\n", macaddr($eth->h_source));
}
# >>> listing
kprobe:__dev_queue_xmit
   2: 	$eth = (struct ethhdr *)((struct sk_buff *)arg0)->data;
  v1 = load64 [v2 + 112]                          0: r1 = *(u64 *)(r1 +112)
  v3 = call rdonly_cast v1, 144                   1: r2 = 144
                                                  2: call kfunc#258
  v4 = load64 [v3 + 40]                           3: r0 = *(u64 *)(r0 +40)
  v5 = scalar v4                                  4: r6 = r0
                                                  5: r6 = -r6
                                                  6: r6 = -r6
   3: 	printf("%s\n", macaddr($eth->h_source));
  v6 = call ringbuf_reserve map1, 16, 0           7: r3 = 0
                                                  8: r1 = map[fd:0]  ; events
                                                 10: r2 = 16
                                                 11: call bpf_ringbuf_reserve#131
                                                 12: r7 = r0
  br v6 != 0, b3, b2                             13: if r7 == 0x0 goto pc+13
  storei64 [v6], 0                               14: *(u64 *)(r7 +0) = 0
  v7 = add v6, 8                                 15: r1 = r7
                                                 16: r1 += 8
  v8 = add v5, 6                                 17: r3 = r6
                                                 18: r3 += 6
  v9 = call probe_read_kernel v7, 6, v8          19: r2 = 6
                                                 20: call bpf_probe_read_kernel#113
  storei16 [v6 + 14], 0                          21: *(u16 *)(r7 +14) = 0
  v10 = call ringbuf_submit v6, 0                22: r1 = r7
                                                 23: r2 = 0
                                                 24: call bpf_ringbuf_submit#132
  exit 0                                         25: r0 = 0
                                                 26: exit
  v11 = copy map_value2                          27: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   29: r5 = 1
  atomic_add64 [v11], v12                        30: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         31: goto pc-7
insns: 32
