kprobe:vfs_open { printf("%s\n", kstr(((struct path *)arg0)->dentry->d_name.name)); }
# >>> listing
kprobe:vfs_open
   1: kprobe:vfs_open { printf("%s\n", kstr(((struct path *)arg0)->dentry->d_name.name)); }
  v13 = ctx                                       0: r6 = r1
  v4 = call ringbuf_reserve map1, 1032, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1032
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v4 != 0, b4, b3                              7: if r7 == 0x0 goto pc+23
  storei64 [v4], 0                                8: *(u64 *)(r7 +0) = 0
  v14 = load64 [v13 + 112]                        9: r3 = *(u64 *)(r6 +112)
  v17 = add v14, 8                               10: r3 += 8
  v19 = call probe_read_kernel slot0, 8, v17     11: r2 = 8
                                                 12: r1 = r10
                                                 13: r1 += -8
                                                 14: call bpf_probe_read_kernel#113
  v20 = load64 [slot0]                           15: r3 = *(u64 *)(r10 -8)
  v23 = add v20, 24                              16: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v23     17: r2 = 8
                                                 18: r1 = r10
                                                 19: r1 += -16
                                                 20: call bpf_probe_read_kernel#113
  v26 = load64 [slot1]                           21: r3 = *(u64 *)(r10 -16)
  v28 = add v4, 8                                22: r1 = r7
                                                 23: r1 += 8
  v29 = call probe_read_kernel_str v28, 1024, v26
                                                 24: r2 = 1024
                                                 25: call bpf_probe_read_kernel_str#115
  v31 = call ringbuf_submit v4, 0                26: r1 = r7
                                                 27: r2 = 0
                                                 28: call bpf_ringbuf_submit#132
  exit 0                                         29: r0 = 0
                                                 30: exit
  v36 = copy map_value2                          31: r0 = map[fd:0][0]+0  ; losses
  v37 = copy 1                                   33: r5 = 1
  atomic_add64 [v36], v37                        34: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         35: goto pc-7
insns: 36
