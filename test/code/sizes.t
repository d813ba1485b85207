BEGIN { printf("%d %d %d\n", sizeof(struct path), sizeof(uint32), offsetof(struct path, dentry)); }
# >>> listing
BEGIN
   1: BEGIN { printf("%d %d %d\n", sizeof(struct path), sizeof(uint32), offsetof(struct path, dentry)); }
  v1 = call ringbuf_reserve map1, 32, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 32
                                                  4: call bpf_ringbuf_reserve#131
  br v1 != 0, b3, b2                              5: if r0 == 0x0 goto pc+9
  storei64 [v1], 0                                6: *(u64 *)(r0 +0) = 0
  storei64 [v1 + 8], 16                           7: *(u64 *)(r0 +8) = 16
  storei64 [v1 + 16], 4                           8: *(u64 *)(r0 +16) = 4
  storei64 [v1 + 24], 8                           9: *(u64 *)(r0 +24) = 8
  v2 = call ringbuf_submit v1, 0                 10: r1 = r0
                                                 11: r2 = 0
                                                 12: call bpf_ringbuf_submit#132
  exit 0                                         13: r0 = 0
                                                 14: exit
  v3 = copy map_value2                           15: r0 = map[fd:0][0]+0  ; losses
  v4 = copy 1                                    17: r5 = 1
  atomic_add64 [v3], v4                          18: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         19: goto pc-7
insns: 20
