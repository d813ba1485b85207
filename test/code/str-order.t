kprobe:vfs_read / comm < "m" / { @ = strcmp(comm, "b"); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / comm < "m" / { @ = strcmp(comm, "b"); }
  v3 = call get_current_comm slot0, 8             0: r2 = 8
                                                  1: r1 = r10
                                                  2: r1 += -8
                                                  3: call bpf_get_current_comm#16
  storei16 [slot1], 109                           4: *(u16 *)(r10 -16) = 109
  v7 = load16 [slot0]                             5: r0 = *(u16 *)(r10 -8)
  v8 = load16 [slot1]                             6: r5 = *(u16 *)(r10 -16)
  br v7 == v8, b1, b8                             7: if r0 == r5 goto pc+22
  v10 = bswap16 v7                                8: r0 = be16 r0
  v11 = bswap16 v8                                9: r5 = be16 r5
  br v10 < v11, b2, b1                           10: if r0 >= r5 goto pc+19
  v25 = call get_current_comm slot0, 8           11: r2 = 8
                                                 12: r1 = r10
                                                 13: r1 += -8
                                                 14: call bpf_get_current_comm#16
  storei16 [slot1], 98                           15: *(u16 *)(r10 -16) = 98
  v29 = load16 [slot0]                           16: r0 = *(u16 *)(r10 -8)
  v30 = load16 [slot1]                           17: r5 = *(u16 *)(r10 -16)
  br v29 == v30, b15, b14                        18: if r0 != r5 goto pc+2
  v42 = phi b11: 1, b16: -1, b15: 0              19: r0 = 0
  jmp b12                                        20: goto pc+6
  v32 = bswap16 v29                              21: r0 = be16 r0
  v33 = bswap16 v30                              22: r5 = be16 r5
  br v32 < v33, b16, b11                         23: if r0 >= r5 goto pc+2
  v42 = phi b11: 1, b16: -1, b15: 0              24: r0 = -1
  jmp b12                                        25: goto pc+1
  v42 = phi b11: 1, b16: -1, b15: 0              26: r0 = 1
  v50 = copy map_value0                          27: r5 = map[fd:0][0]+0  ; @
  store64 [v50], v42                             29: *(u64 *)(r5 +0) = r0
  exit 0                                         30: r0 = 0
                                                 31: exit
insns: 32
