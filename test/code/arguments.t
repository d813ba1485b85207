kprobe:vfs_read { printf("%d %d %d\n", arg0, arg2, (int32)arg5); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d %d\n", arg0, arg2, (int32)arg5); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 32, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 32
                                                  5: call bpf_ringbuf_reserve#131
  br v2 != 0, b3, b2                              6: if r0 == 0x0 goto pc+13
  storei64 [v2], 0                                7: *(u64 *)(r0 +0) = 0
  v3 = load64 [v1 + 112]                          8: r5 = *(u64 *)(r6 +112)
  store64 [v2 + 8], v3                            9: *(u64 *)(r0 +8) = r5
  v4 = load64 [v1 + 96]                          10: r5 = *(u64 *)(r6 +96)
  store64 [v2 + 16], v4                          11: *(u64 *)(r0 +16) = r5
  v5 = load64 [v1 + 64]                          12: r6 = *(u64 *)(r6 +64)
  store32 [v2 + 24], v5                          13: *(u32 *)(r0 +24) = r6
  storei32 [v2 + 28], 0                          14: *(u32 *)(r0 +28) = 0
  v6 = call ringbuf_submit v2, 0                 15: r1 = r0
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  exit 0                                         18: r0 = 0
                                                 19: exit
  v7 = copy map_value2                           20: r0 = map[fd:0][0]+0  ; losses
  v8 = copy 1                                    22: r5 = 1
  atomic_add64 [v7], v8                          23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
