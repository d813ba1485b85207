kprobe:vfs_read {
	$p = (uint32 *)arg1; @a = *$p; @b = *($p + 2); @c = $p[3]; @d = (uint64)&((struct file *)arg0)->f_pos;
}
# >>> listing
kprobe:vfs_read
   2: 	$p = (uint32 *)arg1; @a = *$p; @b = *($p + 2); @c = $p[3]; @d = (uint64)&((struct file *)arg0)->f_pos;
  v2 = ctx                                        0: r6 = r1
  v3 = load64 [v2 + 104]                          1: r7 = *(u64 *)(r6 +104)
  v39 = slot0                                     2: r8 = r10
                                                  3: r8 += -4
  v6 = call probe_read_kernel slot0, 4, v3        4: r3 = r7
                                                  5: r1 = r8
                                                  6: r2 = 4
                                                  7: call bpf_probe_read_kernel#113
  v7 = load32 [slot0]                             8: r0 = *(u32 *)(r10 -4)
  v40 = copy map_value0                           9: r5 = map[fd:0][0]+0  ; @a
  store64 [v40], v7                              11: *(u64 *)(r5 +0) = r0
  v13 = add v3, 8                                12: r3 = r7
                                                 13: r3 += 8
  v16 = call probe_read_kernel slot0, 4, v13     14: r1 = r8
                                                 15: r2 = 4
                                                 16: call bpf_probe_read_kernel#113
  v17 = load32 [slot0]                           17: r0 = *(u32 *)(r10 -4)
  v41 = copy map_value1                          18: r5 = map[fd:0][0]+0  ; @b
  store64 [v41], v17                             20: *(u64 *)(r5 +0) = r0
  v22 = add v3, 12                               21: r3 = r7
                                                 22: r3 += 12
  v24 = call probe_read_kernel slot0, 4, v22     23: r1 = r8
                                                 24: r2 = 4
                                                 25: call bpf_probe_read_kernel#113
  v25 = load32 [slot0]                           26: r0 = *(u32 *)(r10 -4)
  v42 = copy map_value2                          27: r5 = map[fd:0][0]+0  ; @c
  store64 [v42], v25                             29: *(u64 *)(r5 +0) = r0
  v29 = load64 [v2 + 112]                        30: r6 = *(u64 *)(r6 +112)
  v33 = add v29, 40                              31: r6 += 40
  v43 = copy map_value3                          32: r0 = map[fd:0][0]+0  ; @d
  store64 [v43], v33                             34: *(u64 *)(r0 +0) = r6
  exit 0                                         35: r0 = 0
                                                 36: exit
insns: 37
