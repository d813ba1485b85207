kprobe:vfs_read { printf("%d %d\n", nsecs, elapsed); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d\n", nsecs, elapsed); }
  v1 = call ringbuf_reserve map1, 24, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 24
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+13
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call ktime_get_boot_ns                     8: call bpf_ktime_get_boot_ns#125
  store64 [v1 + 8], v2                            9: *(u64 *)(r6 +8) = r0
  v3 = call ktime_get_boot_ns                    10: call bpf_ktime_get_boot_ns#125
  v4 = copy v5                                   11: r5 = 0x0  ; start
  v6 = sub v3, v4                                13: r0 -= r5
  store64 [v1 + 16], v6                          14: *(u64 *)(r6 +16) = r0
  v7 = call ringbuf_submit v1, 0                 15: r1 = r6
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  exit 0                                         18: r0 = 0
                                                 19: exit
  v8 = copy map_value2                           20: r0 = map[fd:0][0]+0  ; losses
  v9 = copy 1                                    22: r5 = 1
  atomic_add64 [v8], v9                          23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
