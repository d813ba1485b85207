tracepoint:syscalls:sys_enter_openat {
	printf("%d %s %x\n", args.dfd, str(args.filename), args->flags);
}
# >>> listing
tracepoint:syscalls:sys_enter_openat
   2: 	printf("%d %s %x\n", args.dfd, str(args.filename), args->flags);
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 1040, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1040
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b3, b2                              7: if r7 == 0x0 goto pc+19
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = loads32 [v1 + 16]                          9: r0 = *(u32 *)(r6 +16)
                                                 10: r0 <<= 32
                                                 11: r0 s>>= 32
  store32 [v2 + 8], v3                           12: *(u32 *)(r7 +8) = r0
  v4 = load64 [v1 + 24]                          13: r3 = *(u64 *)(r6 +24)
  v5 = add v2, 12                                14: r1 = r7
                                                 15: r1 += 12
  v6 = call probe_read_user_str v5, 1024, v4     16: r2 = 1024
                                                 17: call bpf_probe_read_user_str#114
  v7 = loads32 [v1 + 32]                         18: r6 = *(u32 *)(r6 +32)
                                                 19: r6 <<= 32
                                                 20: r6 s>>= 32
  store32 [v2 + 1036], v7                        21: *(u32 *)(r7 +1036) = r6
  v8 = call ringbuf_submit v2, 0                 22: r1 = r7
                                                 23: r2 = 0
                                                 24: call bpf_ringbuf_submit#132
  exit 0                                         25: r0 = 0
                                                 26: exit
  v9 = copy map_value2                           27: r0 = map[fd:0][0]+0  ; losses
  v10 = copy 1                                   29: r5 = 1
  atomic_add64 [v9], v10                         30: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         31: goto pc-7
insns: 32
