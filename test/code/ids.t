kprobe:vfs_read { printf("%d %d %d %d\n", pid, tid, uid, gid); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d %d %d\n", pid, tid, uid, gid); }
  v1 = call ringbuf_reserve map1, 24, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 24
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+16
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call get_current_pid_tgid                  8: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 9: r0 >>= 32
  store32 [v1 + 8], v3                           10: *(u32 *)(r6 +8) = r0
  v4 = call get_current_pid_tgid                 11: call bpf_get_current_pid_tgid#14
  store32 [v1 + 12], v4                          12: *(u32 *)(r6 +12) = r0
  v5 = call get_current_uid_gid                  13: call bpf_get_current_uid_gid#15
  store32 [v1 + 16], v5                          14: *(u32 *)(r6 +16) = r0
  v6 = call get_current_uid_gid                  15: call bpf_get_current_uid_gid#15
  v7 = shr v6, 32                                16: r0 >>= 32
  store32 [v1 + 20], v7                          17: *(u32 *)(r6 +20) = r0
  v8 = call ringbuf_submit v1, 0                 18: r1 = r6
                                                 19: r2 = 0
                                                 20: call bpf_ringbuf_submit#132
  exit 0                                         21: r0 = 0
                                                 22: exit
  v9 = copy map_value2                           23: r0 = map[fd:0][0]+0  ; losses
  v10 = copy 1                                   25: r5 = 1
  atomic_add64 [v9], v10                         26: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         27: goto pc-7
insns: 28
