kprobe:vfs_open { printf("%s\n", kstr(((struct path *)arg0)->dentry->d_name.name)); }
# >>> listing
kprobe:vfs_open
   1: kprobe:vfs_open { printf("%s\n", kstr(((struct path *)arg0)->dentry->d_name.name)); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 1032, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1032
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v2 != 0, b3, b2                              7: if r7 == 0x0 goto pc+18
  storei64 [v2], 0                                8: *(u64 *)(r7 +0) = 0
  v3 = load64 [v1 + 112]                          9: r1 = *(u64 *)(r6 +112)
  v4 = call rdonly_cast v3, 21                   10: r2 = 21
                                                 11: call kfunc#258
  v5 = load64 [v4 + 8]                           12: r0 = *(u64 *)(r0 +8)
  v6 = load64 [v5 + 24]                          13: r0 = *(u64 *)(r0 +24)
  v7 = scalar v6                                 14: r0 = -r0
                                                 15: r0 = -r0
  v8 = add v2, 8                                 16: r1 = r7
                                                 17: r1 += 8
  v9 = call probe_read_kernel_str v8, 1024, v7
                                                 18: r3 = r0
                                                 19: r2 = 1024
                                                 20: call bpf_probe_read_kernel_str#115
  v10 = call ringbuf_submit v2, 0                21: r1 = r7
                                                 22: r2 = 0
                                                 23: call bpf_ringbuf_submit#132
  exit 0                                         24: r0 = 0
                                                 25: exit
  v11 = copy map_value2                          26: r0 = map[fd:0][0]+0  ; losses
  v12 = copy 1                                   28: r5 = 1
  atomic_add64 [v11], v12                        29: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         30: goto pc-7
insns: 31
