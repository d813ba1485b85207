kprobe:vfs_read / memcmp(kptr(arg0), pton("10.0.0.1"), 4) == 0 / { @ = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / memcmp(kptr(arg0), pton("10.0.0.1"), 4) == 0 / { @ = count(); }
  v1 = load64 [v2 + 112]                          0: r3 = *(u64 *)(r1 +112)
  v3 = call probe_read_kernel slot0, 4, v1        1: r2 = 4
                                                  2: r1 = r10
                                                  3: r1 += -8
                                                  4: call bpf_probe_read_kernel#113
  storei8 [slot2], 10                             5: *(u8 *)(r10 -24) = 10
  storei8 [slot2 + 1], 0                          6: *(u8 *)(r10 -23) = 0
  storei8 [slot2 + 2], 0                          7: *(u8 *)(r10 -22) = 0
  storei8 [slot2 + 3], 1                          8: *(u8 *)(r10 -21) = 1
  v4 = load32 [slot2]                             9: r0 = *(u32 *)(r10 -24)
  store32 [slot1], v4                            10: *(u32 *)(r10 -16) = r0
  v5 = load32 [slot0]                            11: r0 = *(u32 *)(r10 -8)
  v6 = load32 [slot1]                            12: r5 = *(u32 *)(r10 -16)
  br v5 == v6, b2, b1                            13: if r0 != r5 goto pc+10
  storei32 [slot0], 0                            14: *(u32 *)(r10 -8) = 0
  v7 = call map_lookup_elem map0, slot0          15: r2 = r10
                                                 16: r2 += -8
                                                 17: r1 = map[fd:0]  ; @
                                                 19: call bpf_map_lookup_elem#1
  br v7 != 0, b3, b1                             20: if r0 == 0x0 goto pc+4
  v8 = load64 [v7]                               21: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 22: r5 += 1
  store64 [v7], v9                               23: *(u64 *)(r0 +0) = r5
  exit 0                                         24: r0 = 0
                                                 25: exit
insns: 26
