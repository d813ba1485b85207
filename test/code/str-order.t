kprobe:vfs_read / comm < "m" / { @ = strcmp(comm, "b"); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / comm < "m" / { @ = strcmp(comm, "b"); }
  v1 = call get_current_comm slot0, 8             0: r2 = 8
                                                  1: r1 = r10
                                                  2: r1 += -8
                                                  3: call bpf_get_current_comm#16
  storei16 [slot1], 109                           4: *(u16 *)(r10 -16) = 109
  v2 = load16 [slot0]                             5: r0 = *(u16 *)(r10 -8)
  v3 = load16 [slot1]                             6: r5 = *(u16 *)(r10 -16)
  br v2 == v3, b1, b3                             7: if r0 == r5 goto pc+22
  v4 = bswap16 v2                                 8: r0 = be16 r0
  v5 = bswap16 v3                                 9: r5 = be16 r5
  br v4 < v5, b2, b1                             10: if r0 >= r5 goto pc+19
  v6 = call get_current_comm slot0, 8            11: r2 = 8
                                                 12: r1 = r10
                                                 13: r1 += -8
                                                 14: call bpf_get_current_comm#16
  storei16 [slot1], 98                           15: *(u16 *)(r10 -16) = 98
  v7 = load16 [slot0]                            16: r0 = *(u16 *)(r10 -8)
  v8 = load16 [slot1]                            17: r5 = *(u16 *)(r10 -16)
  br v7 == v8, b7, b6                            18: if r0 != r5 goto pc+2
  v9 = phi b4: 1, b8: -1, b7: 0                  19: r0 = 0
  jmp b5                                         20: goto pc+6
  v10 = bswap16 v7                               21: r0 = be16 r0
  v11 = bswap16 v8                               22: r5 = be16 r5
  br v10 < v11, b8, b4                           23: if r0 >= r5 goto pc+2
  v9 = phi b4: 1, b8: -1, b7: 0                  24: r0 = -1
  jmp b5                                         25: goto pc+1
  v9 = phi b4: 1, b8: -1, b7: 0                  26: r0 = 1
  v12 = copy map_value0                          27: r5 = map[fd:0][0]+0  ; @
  store64 [v12], v9                              29: *(u64 *)(r5 +0) = r0
  exit 0                                         30: r0 = 0
                                                 31: exit
insns: 32
