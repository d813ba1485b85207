kprobe:vfs_write { printf("%r\n", buf(arg1, 16)); printf("%rx\n", buf(arg1, arg2)); }
# >>> listing
kprobe:vfs_write
   1: kprobe:vfs_write { printf("%r\n", buf(arg1, 16)); printf("%rx\n", buf(arg1, arg2)); }
  v16 = ctx                                       0: r6 = r1
  v4 = call ringbuf_reserve map1, 32, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 32
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v54 = map_value2                                7: r8 = map[fd:0][0]+0  ; losses
  v55 = 1                                         9: r9 = 1
  br v4 != 0, b4, b3                             10: if r7 == 0x0 goto pc+33
  storei64 [v4], 0                               11: *(u64 *)(r7 +0) = 0
  storei32 [v4 + 8], 16                          12: *(u32 *)(r7 +8) = 16
  v15 = add v4, 12                               13: r1 = r7
                                                 14: r1 += 12
  v17 = load64 [v16 + 104]                       15: r3 = *(u64 *)(r6 +104)
  v18 = call probe_read_kernel v15, 16, v17      16: r2 = 16
                                                 17: call bpf_probe_read_kernel#113
  storei32 [v4 + 28], 0                          18: *(u32 *)(r7 +28) = 0
  v21 = call ringbuf_submit v4, 0                19: r1 = r7
                                                 20: r2 = 0
                                                 21: call bpf_ringbuf_submit#132
  v26 = call ringbuf_reserve map1, 1040, 0       22: r3 = 0
                                                 23: r1 = map[fd:0]  ; events
                                                 25: r2 = 1040
                                                 26: call bpf_ringbuf_reserve#131
                                                 27: r7 = r0
  br v26 != 0, b7, b6                            28: if r7 == 0x0 goto pc+17
  storei64 [v26], 1                              29: *(u64 *)(r7 +0) = 1
  v36 = load64 [v16 + 96]                        30: r2 = *(u64 *)(r6 +96)
  br v36 > 1024, b8, b10                         31: if r2 <= 0x400 goto pc+1
  v39 = phi b10: v36, b8: 1024                   32: r2 = 1024
  store32 [v26 + 8], v39                         33: *(u32 *)(r7 +8) = r2
  v42 = add v26, 12                              34: r1 = r7
                                                 35: r1 += 12
  v44 = load64 [v16 + 104]                       36: r3 = *(u64 *)(r6 +104)
  v45 = call probe_read_kernel v42, v39, v44     37: call bpf_probe_read_kernel#113
  storei32 [v26 + 1036], 0                       38: *(u32 *)(r7 +1036) = 0
  v48 = call ringbuf_submit v26, 0               39: r1 = r7
                                                 40: r2 = 0
                                                 41: call bpf_ringbuf_submit#132
  exit 0                                         42: r0 = 0
                                                 43: exit
  atomic_add64 [map_value2], 1                   44: lock *(u64 *)(r8 +0) += r9
  jmp b2                                         45: goto pc-24
  atomic_add64 [map_value2], 1                   46: lock *(u64 *)(r8 +0) += r9
  jmp b1                                         47: goto pc-6
insns: 48
