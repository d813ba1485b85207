kprobe:vfs_write { printf("%r\n", buf(arg1, 16)); printf("%rx\n", buf(arg1, arg2)); }
# >>> listing
kprobe:vfs_write
   1: kprobe:vfs_write { printf("%r\n", buf(arg1, 16)); printf("%rx\n", buf(arg1, arg2)); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 32, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 32
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v3 = map_value2                                 7: r8 = map[fd:0][0]+0  ; losses
  v4 = 1                                          9: r9 = 1
  br v2 != 0, b4, b3                             10: if r7 == 0x0 goto pc+33
  storei64 [v2], 0                               11: *(u64 *)(r7 +0) = 0
  storei32 [v2 + 8], 16                          12: *(u32 *)(r7 +8) = 16
  v5 = add v2, 12                                13: r1 = r7
                                                 14: r1 += 12
  v6 = load64 [v1 + 104]                         15: r3 = *(u64 *)(r6 +104)
  v7 = call probe_read_kernel v5, 16, v6         16: r2 = 16
                                                 17: call bpf_probe_read_kernel#113
  storei32 [v2 + 28], 0                          18: *(u32 *)(r7 +28) = 0
  v8 = call ringbuf_submit v2, 0                 19: r1 = r7
                                                 20: r2 = 0
                                                 21: call bpf_ringbuf_submit#132
  v9 = call ringbuf_reserve map1, 1040, 0        22: r3 = 0
                                                 23: r1 = map[fd:0]  ; events
                                                 25: r2 = 1040
                                                 26: call bpf_ringbuf_reserve#131
                                                 27: r7 = r0
  br v9 != 0, b6, b5                             28: if r7 == 0x0 goto pc+17
  storei64 [v9], 1                               29: *(u64 *)(r7 +0) = 1
  v10 = load64 [v1 + 96]                         30: r2 = *(u64 *)(r6 +96)
  br v10 > 1024, b7, b9                          31: if r2 <= 0x400 goto pc+1
  v11 = phi b9: v10, b7: 1024                    32: r2 = 1024
  store32 [v9 + 8], v11                          33: *(u32 *)(r7 +8) = r2
  v12 = add v9, 12                               34: r1 = r7
                                                 35: r1 += 12
  v13 = load64 [v1 + 104]                        36: r3 = *(u64 *)(r6 +104)
  v14 = call probe_read_kernel v12, v11, v13     37: call bpf_probe_read_kernel#113
  storei32 [v9 + 1036], 0                        38: *(u32 *)(r7 +1036) = 0
  v15 = call ringbuf_submit v9, 0                39: r1 = r7
                                                 40: r2 = 0
                                                 41: call bpf_ringbuf_submit#132
  exit 0                                         42: r0 = 0
                                                 43: exit
  atomic_add64 [map_value2], 1                   44: lock *(u64 *)(r8 +0) += r9
  jmp b2                                         45: goto pc-24
  atomic_add64 [map_value2], 1                   46: lock *(u64 *)(r8 +0) += r9
  jmp b1                                         47: goto pc-6
insns: 48
