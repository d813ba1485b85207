kprobe:vfs_read {
	@c = count();
	@s = sum(arg2);
}
# >>> listing
kprobe:vfs_read
   3: 	@s = sum(arg2);
  v1 = ctx                                        0: r6 = r1
   2: 	@c = count();
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v2 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @c
                                                  6: call bpf_map_lookup_elem#1
  br v2 != 0, b2, b3                              7: if r0 == 0x0 goto pc+3
  v3 = load64 [v2]                                8: r5 = *(u64 *)(r0 +0)
  v4 = add v3, 1                                  9: r5 += 1
  store64 [v2], v4                               10: *(u64 *)(r0 +0) = r5
   3: 	@s = sum(arg2);
  v5 = load64 [v1 + 96]                          11: r6 = *(u64 *)(r6 +96)
  storei32 [slot0], 0                            12: *(u32 *)(r10 -8) = 0
  v6 = call map_lookup_elem map1, slot0          13: r2 = r10
                                                 14: r2 += -8
                                                 15: r1 = map[fd:0]  ; @s
                                                 17: call bpf_map_lookup_elem#1
  br v6 != 0, b4, b1                             18: if r0 == 0x0 goto pc+4
  v7 = load64 [v6]                               19: r5 = *(u64 *)(r0 +0)
  v8 = add v5, v7                                20: r6 += r5
  store64 [v6], v8                               21: *(u64 *)(r0 +0) = r6
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
