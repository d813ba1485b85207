kprobe:vfs_read { printf("%s\n", walltime); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%s\n", walltime); }
  v1 = call ringbuf_reserve map1, 16, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 16
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+8
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call ktime_get_boot_ns                     8: call bpf_ktime_get_boot_ns#125
  store64 [v1 + 8], v2                            9: *(u64 *)(r6 +8) = r0
  v3 = call ringbuf_submit v1, 0                 10: r1 = r6
                                                 11: r2 = 0
                                                 12: call bpf_ringbuf_submit#132
  exit 0                                         13: r0 = 0
                                                 14: exit
  v4 = copy map_value2                           15: r0 = map[fd:0][0]+0  ; losses
  v5 = copy 1                                    17: r5 = 1
  atomic_add64 [v4], v5                          18: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         19: goto pc-7
insns: 20
