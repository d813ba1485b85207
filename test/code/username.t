kprobe:vfs_read { printf("%s\n", username); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%s\n", username); }
  v1 = call ringbuf_reserve map1, 16, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 16
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+9
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call get_current_uid_gid                   8: call bpf_get_current_uid_gid#15
  v3 = ext32 v2                                   9: w0 = w0
  store64 [v1 + 8], v3                           10: *(u64 *)(r6 +8) = r0
  v4 = call ringbuf_submit v1, 0                 11: r1 = r6
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
  exit 0                                         14: r0 = 0
                                                 15: exit
  v5 = copy map_value2                           16: r0 = map[fd:0][0]+0  ; losses
  v6 = copy 1                                    18: r5 = 1
  atomic_add64 [v5], v6                          19: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         20: goto pc-7
insns: 21
