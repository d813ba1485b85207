kprobe:vfs_read {
	$p = (uint32 *)arg1; @a = *$p; @b = *($p + 2); @c = $p[3]; @d = (uint64)&((struct file *)arg0)->f_pos;
}
# >>> listing
kprobe:vfs_read
   2: 	$p = (uint32 *)arg1; @a = *$p; @b = *($p + 2); @c = $p[3]; @d = (uint64)&((struct file *)arg0)->f_pos;
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1 + 104]                          1: r7 = *(u64 *)(r6 +104)
  v3 = slot0                                      2: r8 = r10
                                                  3: r8 += -4
  v4 = call probe_read_kernel slot0, 4, v2        4: r3 = r7
                                                  5: r1 = r8
                                                  6: r2 = 4
                                                  7: call bpf_probe_read_kernel#113
  v5 = load32 [slot0]                             8: r0 = *(u32 *)(r10 -4)
  v6 = copy map_value0                            9: r5 = map[fd:0][0]+0  ; @a
  store64 [v6], v5                               11: *(u64 *)(r5 +0) = r0
  v7 = add v2, 8                                 12: r3 = r7
                                                 13: r3 += 8
  v8 = call probe_read_kernel slot0, 4, v7       14: r1 = r8
                                                 15: r2 = 4
                                                 16: call bpf_probe_read_kernel#113
  v9 = load32 [slot0]                            17: r0 = *(u32 *)(r10 -4)
  v10 = copy map_value1                          18: r5 = map[fd:0][0]+0  ; @b
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  v11 = add v2, 12                               21: r3 = r7
                                                 22: r3 += 12
  v12 = call probe_read_kernel slot0, 4, v11     23: r1 = r8
                                                 24: r2 = 4
                                                 25: call bpf_probe_read_kernel#113
  v13 = load32 [slot0]                           26: r0 = *(u32 *)(r10 -4)
  v14 = copy map_value2                          27: r5 = map[fd:0][0]+0  ; @c
  store64 [v14], v13                             29: *(u64 *)(r5 +0) = r0
  v15 = load64 [v1 + 112]                        30: r6 = *(u64 *)(r6 +112)
  v16 = add v15, 40                              31: r6 += 40
  v17 = copy map_value3                          32: r0 = map[fd:0][0]+0  ; @d
  store64 [v17], v16                             34: *(u64 *)(r0 +0) = r6
  exit 0                                         35: r0 = 0
                                                 36: exit
insns: 37
