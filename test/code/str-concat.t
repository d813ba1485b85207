kprobe:vfs_read { @[str_concat(comm, "/x")] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[str_concat(comm, "/x")] = count(); }
  storei64 [slot1], 0                             0: *(u64 *)(r10 -48) = 0
  storei64 [slot1 + 8], 0                         1: *(u64 *)(r10 -40) = 0
  storei16 [slot1 + 16], 0                        2: *(u16 *)(r10 -32) = 0
  v1 = call get_current_comm slot2, 16            3: r2 = 16
                                                  4: r1 = r10
                                                  5: r1 += -64
                                                  6: call bpf_get_current_comm#16
  v2 = call probe_read_kernel_str slot1, 16, slot2
                                                  7: r3 = r10
                                                  8: r3 += -64
                                                  9: r1 = r10
                                                 10: r1 += -48
                                                 11: r2 = 16
                                                 12: call bpf_probe_read_kernel_str#115
  br v2 s> 0, b2, b7                             13: if r0 s<= 0x0 goto pc+4
  v3 = add v2, -1                                14: r0 += -1
  br v3 > 15, b3, b8                             15: if r0 <= 0xf goto pc+3
  v4 = phi b8: v3, b3: 15, b7: 0                 16: r0 = 15
  jmp b4                                         17: goto pc+1
  v4 = phi b8: v3, b3: 15, b7: 0                 18: r0 = 0
  v5 = add slot1, v4                             19: r1 = r10
                                                 20: r1 += -48
                                                 21: r1 += r0
  storei16 [slot3], 30767                        22: *(u16 *)(r10 -72) = 30767
  storei8 [slot3 + 2], 0                         23: *(u8 *)(r10 -70) = 0
  v6 = call probe_read_kernel_str v5, 3, slot3
                                                 24: r3 = r10
                                                 25: r3 += -72
                                                 26: r2 = 3
                                                 27: call bpf_probe_read_kernel_str#115
  v7 = load64 [slot1]                            28: r0 = *(u64 *)(r10 -48)
  store64 [slot0], v7                            29: *(u64 *)(r10 -24) = r0
  v8 = load64 [slot1 + 8]                        30: r0 = *(u64 *)(r10 -40)
  store64 [slot0 + 8], v8                        31: *(u64 *)(r10 -16) = r0
  v9 = load16 [slot1 + 16]                       32: r0 = *(u16 *)(r10 -32)
  store16 [slot0 + 16], v9                       33: *(u16 *)(r10 -8) = r0
  v10 = call map_lookup_elem map0, slot0         34: r2 = r10
                                                 35: r2 += -24
                                                 36: r1 = map[fd:0]  ; @
                                                 38: call bpf_map_lookup_elem#1
  br v10 != 0, b9, b6                            39: if r0 != 0x0 goto pc+12
  storei64 [slot4], 1                            40: *(u64 *)(r10 -80) = 1
  v11 = call map_update_elem map0, slot0, slot4, 0
                                                 41: r4 = 0
                                                 42: r1 = map[fd:0]  ; @
                                                 44: r2 = r10
                                                 45: r2 += -24
                                                 46: r3 = r10
                                                 47: r3 += -80
                                                 48: call bpf_map_update_elem#2
  br v11 == 0, b1, b10                           49: if r0 == 0x0 goto pc+6
  v12 = phi b9: v10, b10: map_value2             50: r0 = map[fd:0][0]+0  ; losses
  v13 = load64 [v12]                             52: r5 = *(u64 *)(r0 +0)
  v14 = add v13, 1                               53: r5 += 1
  store64 [v12], v14                             54: *(u64 *)(r0 +0) = r5
  exit 0                                         55: r0 = 0
                                                 56: exit
insns: 57
