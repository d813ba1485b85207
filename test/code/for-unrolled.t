kprobe:vfs_read { for ($i : 7..9) { if (arg0 == 5) { break; } @ = $i; } }
# >>> args
--without loops
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { for ($i : 7..9) { if (arg0 == 5) { break; } @ = $i; } }
  v1 = load64 [v2 + 112]                          0: r1 = *(u64 *)(r1 +112)
  br v1 == 5, b1, b2                              1: if r1 == 0x5 goto pc+5
  v3 = map_value0                                 2: r0 = map[fd:0][0]+0  ; @
  storei64 [map_value0], 7                        4: *(u64 *)(r0 +0) = 7
  br v1 == 5, b1, b3                              5: if r1 == 0x5 goto pc+1
  storei64 [map_value0], 8                        6: *(u64 *)(r0 +0) = 8
  exit 0                                          7: r0 = 0
                                                  8: exit
insns: 9
