kprobe:vfs_read { printf("%d %d %d\n", arg0, arg2, (int32)arg5); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d %d\n", arg0, arg2, (int32)arg5); }
  v12 = ctx                                       0: r6 = r1
  v4 = call ringbuf_reserve map1, 32, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 32
                                                  5: call bpf_ringbuf_reserve#131
  br v4 != 0, b4, b3                              6: if r0 == 0x0 goto pc+13
  storei64 [v4], 0                                7: *(u64 *)(r0 +0) = 0
  v13 = load64 [v12 + 112]                        8: r5 = *(u64 *)(r6 +112)
  store64 [v4 + 8], v13                           9: *(u64 *)(r0 +8) = r5
  v16 = load64 [v12 + 96]                        10: r5 = *(u64 *)(r6 +96)
  store64 [v4 + 16], v16                         11: *(u64 *)(r0 +16) = r5
  v19 = load64 [v12 + 64]                        12: r6 = *(u64 *)(r6 +64)
  store32 [v4 + 24], v19                         13: *(u32 *)(r0 +24) = r6
  storei32 [v4 + 28], 0                          14: *(u32 *)(r0 +28) = 0
  v24 = call ringbuf_submit v4, 0                15: r1 = r0
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  exit 0                                         18: r0 = 0
                                                 19: exit
  v29 = copy map_value2                          20: r0 = map[fd:0][0]+0  ; losses
  v30 = copy 1                                   22: r5 = 1
  atomic_add64 [v29], v30                        23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
