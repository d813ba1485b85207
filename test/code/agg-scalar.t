kprobe:vfs_read {
	@c = count();
	@s = sum(arg2);
}
# >>> listing
kprobe:vfs_read
   3: 	@s = sum(arg2);
  v12 = ctx                                       0: r6 = r1
   2: 	@c = count();
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v4 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @c
                                                  6: call bpf_map_lookup_elem#1
  br v4 != 0, b2, b3                              7: if r0 == 0x0 goto pc+3
  v8 = load64 [v4]                                8: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                  9: r5 += 1
  store64 [v4], v9                               10: *(u64 *)(r0 +0) = r5
   3: 	@s = sum(arg2);
  v13 = load64 [v12 + 96]                        11: r6 = *(u64 *)(r6 +96)
  storei32 [slot0], 0                            12: *(u32 *)(r10 -8) = 0
  v17 = call map_lookup_elem map1, slot0         13: r2 = r10
                                                 14: r2 += -8
                                                 15: r1 = map[fd:0]  ; @s
                                                 17: call bpf_map_lookup_elem#1
  br v17 != 0, b4, b1                            18: if r0 == 0x0 goto pc+4
  v21 = load64 [v17]                             19: r5 = *(u64 *)(r0 +0)
  v22 = add v13, v21                             20: r6 += r5
  store64 [v17], v22                             21: *(u64 *)(r0 +0) = r6
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
