kprobe:vfs_read { printf("%d %d %d %d\n", pid, tid, uid, gid); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d %d %d\n", pid, tid, uid, gid); }
  v4 = call ringbuf_reserve map1, 24, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 24
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v4 != 0, b4, b3                              6: if r6 == 0x0 goto pc+16
  storei64 [v4], 0                                7: *(u64 *)(r6 +0) = 0
  v12 = call get_current_pid_tgid                 8: call bpf_get_current_pid_tgid#14
  v14 = shr v12, 32                               9: r0 >>= 32
  store32 [v4 + 8], v14                          10: *(u32 *)(r6 +8) = r0
  v16 = call get_current_pid_tgid                11: call bpf_get_current_pid_tgid#14
  store32 [v4 + 12], v16                         12: *(u32 *)(r6 +12) = r0
  v19 = call get_current_uid_gid                 13: call bpf_get_current_uid_gid#15
  store32 [v4 + 16], v19                         14: *(u32 *)(r6 +16) = r0
  v22 = call get_current_uid_gid                 15: call bpf_get_current_uid_gid#15
  v24 = shr v22, 32                              16: r0 >>= 32
  store32 [v4 + 20], v24                         17: *(u32 *)(r6 +20) = r0
  v27 = call ringbuf_submit v4, 0                18: r1 = r6
                                                 19: r2 = 0
                                                 20: call bpf_ringbuf_submit#132
  exit 0                                         21: r0 = 0
                                                 22: exit
  v32 = copy map_value2                          23: r0 = map[fd:0][0]+0  ; losses
  v33 = copy 1                                   25: r5 = 1
  atomic_add64 [v32], v33                        26: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         27: goto pc-7
insns: 28
