kprobe:no_such_function | kprobe:vfs_read { @ = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:no_such_function | kprobe:vfs_read { @ = count(); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b2, b1                              6: if r0 == 0x0 goto pc+4
  v2 = load64 [v1]                                7: r5 = *(u64 *)(r0 +0)
  v3 = add v2, 1                                  8: r5 += 1
  store64 [v1], v3                                9: *(u64 *)(r0 +0) = r5
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
