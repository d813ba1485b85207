kprobe:vfs_read { printf("%d %d\n", nsecs, elapsed); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d\n", nsecs, elapsed); }
  v4 = call ringbuf_reserve map1, 24, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 24
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v4 != 0, b4, b3                              6: if r6 == 0x0 goto pc+13
  storei64 [v4], 0                                7: *(u64 *)(r6 +0) = 0
  v12 = call ktime_get_boot_ns                    8: call bpf_ktime_get_boot_ns#125
  store64 [v4 + 8], v12                           9: *(u64 *)(r6 +8) = r0
  v14 = call ktime_get_boot_ns                   10: call bpf_ktime_get_boot_ns#125
  v26 = copy v15                                 11: r5 = 0x0  ; start
  v16 = sub v14, v26                             13: r0 -= r5
  store64 [v4 + 16], v16                         14: *(u64 *)(r6 +16) = r0
  v19 = call ringbuf_submit v4, 0                15: r1 = r6
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  exit 0                                         18: r0 = 0
                                                 19: exit
  v24 = copy map_value2                          20: r0 = map[fd:0][0]+0  ; losses
  v25 = copy 1                                   22: r5 = 1
  atomic_add64 [v24], v25                        23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
