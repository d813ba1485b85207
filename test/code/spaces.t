kprobe:vfs_write { printf("%s\n", str(uptr(arg1))); printf("%d\n", *(uint32 *)kptr(arg0)); }
# >>> listing
kprobe:vfs_write
   1: kprobe:vfs_write { printf("%s\n", str(uptr(arg1))); printf("%d\n", *(uint32 *)kptr(arg0)); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 1032, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1032
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v3 = map_value2                                 7: r8 = map[fd:0][0]+0  ; losses
  v4 = 1                                          9: r9 = 1
  br v2 != 0, b4, b3                             10: if r7 == 0x0 goto pc+30
  storei64 [v2], 0                               11: *(u64 *)(r7 +0) = 0
  v5 = load64 [v1 + 104]                         12: r3 = *(u64 *)(r6 +104)
  v6 = add v2, 8                                 13: r1 = r7
                                                 14: r1 += 8
  v7 = call probe_read_user_str v6, 1024, v5     15: r2 = 1024
                                                 16: call bpf_probe_read_user_str#114
  v8 = call ringbuf_submit v2, 0                 17: r1 = r7
                                                 18: r2 = 0
                                                 19: call bpf_ringbuf_submit#132
  v9 = call ringbuf_reserve map1, 16, 0          20: r3 = 0
                                                 21: r1 = map[fd:0]  ; events
                                                 23: r2 = 16
                                                 24: call bpf_ringbuf_reserve#131
                                                 25: r7 = r0
  br v9 != 0, b6, b5                             26: if r7 == 0x0 goto pc+16
  storei64 [v9], 1                               27: *(u64 *)(r7 +0) = 1
  v10 = load64 [v1 + 112]                        28: r3 = *(u64 *)(r6 +112)
  v11 = call probe_read_kernel slot0, 4, v10     29: r2 = 4
                                                 30: r1 = r10
                                                 31: r1 += -4
                                                 32: call bpf_probe_read_kernel#113
  v12 = load32 [slot0]                           33: r0 = *(u32 *)(r10 -4)
  store32 [v9 + 8], v12                          34: *(u32 *)(r7 +8) = r0
  storei32 [v9 + 12], 0                          35: *(u32 *)(r7 +12) = 0
  v13 = call ringbuf_submit v9, 0                36: r1 = r7
                                                 37: r2 = 0
                                                 38: call bpf_ringbuf_submit#132
  exit 0                                         39: r0 = 0
                                                 40: exit
  atomic_add64 [map_value2], 1                   41: lock *(u64 *)(r8 +0) += r9
  jmp b2                                         42: goto pc-23
  atomic_add64 [map_value2], 1                   43: lock *(u64 *)(r8 +0) += r9
  jmp b1                                         44: goto pc-6
insns: 45
