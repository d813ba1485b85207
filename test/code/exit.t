BEGIN { exit(); }
kprobe:vfs_read { if (pid == 1) { exit(3); } @ = 1; }
# >>> listing
BEGIN
   1: BEGIN { exit(); }
  v1 = call ringbuf_reserve map2, 8, 0            0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 8
                                                  4: call bpf_ringbuf_reserve#131
  br v1 == 0, b2, b3                              5: if r0 == 0x0 goto pc+6
  storei64 [v1], 0                                6: *(u64 *)(r0 +0) = 0
  v2 = call ringbuf_submit v1, 0                  7: r1 = r0
                                                  8: r2 = 0
                                                  9: call bpf_ringbuf_submit#132
  exit 0                                         10: r0 = 0
                                                 11: exit
  v3 = copy map_value3                           12: r0 = map[fd:0][0]+0  ; losses
  v4 = copy 1                                    14: r5 = 1
  atomic_add64 [v3], v4                          15: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         16: goto pc-7
insns: 17
kprobe:vfs_read
   2: kprobe:vfs_read { if (pid == 1) { exit(3); } @ = 1; }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  br v2 == 1, b2, b3                              2: if r0 != 0x1 goto pc+12
  v3 = call ringbuf_reserve map2, 16, 0           3: r3 = 0
                                                  4: r1 = map[fd:0]  ; events
                                                  6: r2 = 16
                                                  7: call bpf_ringbuf_reserve#131
  br v3 == 0, b4, b5                              8: if r0 == 0x0 goto pc+11
  storei64 [v3], 1                                9: *(u64 *)(r0 +0) = 1
  storei32 [v3 + 8], 3                           10: *(u32 *)(r0 +8) = 3
  v4 = call ringbuf_submit v3, 0                 11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
  jmp b1                                         14: goto pc+3
  v5 = copy map_value0                           15: r0 = map[fd:0][0]+0  ; @
  storei8 [v5], 1                                17: *(u8 *)(r0 +0) = 1
  exit 0                                         18: r0 = 0
                                                 19: exit
  v6 = copy map_value3                           20: r0 = map[fd:0][0]+0  ; losses
  v7 = copy 1                                    22: r5 = 1
  atomic_add64 [v6], v7                          23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
