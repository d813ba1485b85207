kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @["size"] = quantize(retval); }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = phi b19: 0, b16: v4, b22: 1                1: r0 = 0
  br v1 s< 0, b19, b4                             2: if r1 s< 0x0 goto pc+23
  v3 = phi b19: 0, b16: v4, b22: 1                3: r0 = 1
  br v1 >= 1, b2, b22                             4: if r1 < 0x1 goto pc+21
  v5 = shr v1, 32                                 5: r0 = r1
                                                  6: r0 >>= 32
  br v5 != 0, b5, b20                             7: if r0 == 0x0 goto pc+3
  v6 = phi b20: v1, b5: v5                        8: r1 = r0
                                                  9: r0 = 34
  jmp b6                                         10: goto pc+1
  v6 = phi b20: v1, b5: v5                       11: r0 = 2
  br v6 > 65535, b7, b23                         12: if r1 <= 0xffff goto pc+2
  v7 = shr v6, 16                                13: r1 >>= 16
  v8 = add v9, 16                                14: r0 += 16
  br v10 > 255, b9, b24                          15: if r1 <= 0xff goto pc+2
  v11 = shr v10, 8                               16: r1 >>= 8
  v12 = add v13, 8                               17: r0 += 8
  br v14 > 15, b11, b25                          18: if r1 <= 0xf goto pc+2
  v15 = shr v14, 4                               19: r1 >>= 4
  v16 = add v17, 4                               20: r0 += 4
  br v18 > 3, b13, b26                           21: if r1 <= 0x3 goto pc+2
  v19 = shr v18, 2                               22: r1 >>= 2
  v20 = add v21, 2                               23: r0 += 2
  br v22 > 1, b15, b27                           24: if r1 <= 0x1 goto pc+1
  v23 = add v24, 1                               25: r0 += 1
  storei64 [slot0], 1702521203                   26: *(u64 *)(r10 -16) = 1702521203
  store64 [slot0 + 8], v3                        27: *(u64 *)(r10 -8) = r0
  v25 = call map_lookup_elem map0, slot0         28: r2 = r10
                                                 29: r2 += -16
                                                 30: r1 = map[fd:0]  ; @
                                                 32: call bpf_map_lookup_elem#1
  br v25 != 0, b21, b18                          33: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            34: *(u64 *)(r10 -24) = 1
  v26 = call map_update_elem map0, slot0, slot1, 0
                                                 35: r4 = 0
                                                 36: r1 = map[fd:0]  ; @
                                                 38: r2 = r10
                                                 39: r2 += -16
                                                 40: r3 = r10
                                                 41: r3 += -24
                                                 42: call bpf_map_update_elem#2
  br v26 == 0, b1, b28                           43: if r0 == 0x0 goto pc+6
  v27 = phi b21: v25, b28: map_value2            44: r0 = map[fd:0][0]+0  ; losses
  v28 = load64 [v27]                             46: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               47: r5 += 1
  store64 [v27], v29                             48: *(u64 *)(r0 +0) = r5
  exit 0                                         49: r0 = 0
                                                 50: exit
insns: 51
