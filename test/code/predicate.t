kprobe:vfs_read / arg2 == 4096 / { @ = count(); }
kprobe:vfs_write / arg2 > 0 && arg2 <= 512 /
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / arg2 == 4096 / { @ = count(); }
  v1 = load64 [v2 + 96]                           0: r1 = *(u64 *)(r1 +96)
  br v1 == 4096, b2, b1                           1: if r1 != 0x1000 goto pc+10
  storei32 [slot0], 0                             2: *(u32 *)(r10 -8) = 0
  v3 = call map_lookup_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @
                                                  7: call bpf_map_lookup_elem#1
  br v3 != 0, b3, b1                              8: if r0 == 0x0 goto pc+4
  v4 = load64 [v3]                                9: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 10: r5 += 1
  store64 [v3], v5                               11: *(u64 *)(r0 +0) = r5
  exit 0                                         12: r0 = 0
                                                 13: exit
insns: 14
kprobe:vfs_write
   2: kprobe:vfs_write / arg2 > 0 && arg2 <= 512 /
  exit 0                                          0: r0 = 0
                                                  1: exit
insns: 2
