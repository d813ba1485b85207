kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @["size"] = quantize(retval); }
  v2 = load64 [v1 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v63 = phi b22: 0, b17: v61, b25: 1              1: r0 = 0
  br v2 s< 0, b22, b5                             2: if r1 s< 0x0 goto pc+23
  v63 = phi b22: 0, b17: v61, b25: 1              3: r0 = 1
  br v2 >= 1, b2, b25                             4: if r1 < 0x1 goto pc+21
  v12 = shr v2, 32                                5: r0 = r1
                                                  6: r0 >>= 32
  br v12 != 0, b6, b23                            7: if r0 == 0x0 goto pc+3
  v18 = phi b23: v2, b6: v12                      8: r1 = r0
                                                  9: r0 = 34
  jmp b7                                         10: goto pc+1
  v18 = phi b23: v2, b6: v12                     11: r0 = 2
  br v18 > 65535, b8, b26                        12: if r1 <= 0xffff goto pc+2
  v22 = shr v18, 16                              13: r1 >>= 16
  v25 = add v23, 16                              14: r0 += 16
  br v27 > 255, b10, b27                         15: if r1 <= 0xff goto pc+2
  v31 = shr v27, 8                               16: r1 >>= 8
  v34 = add v32, 8                               17: r0 += 8
  br v36 > 15, b12, b28                          18: if r1 <= 0xf goto pc+2
  v40 = shr v36, 4                               19: r1 >>= 4
  v43 = add v41, 4                               20: r0 += 4
  br v45 > 3, b14, b29                           21: if r1 <= 0x3 goto pc+2
  v49 = shr v45, 2                               22: r1 >>= 2
  v52 = add v50, 2                               23: r0 += 2
  br v54 > 1, b16, b30                           24: if r1 <= 0x1 goto pc+1
  v59 = add v57, 1                               25: r0 += 1
  storei64 [slot0], 1702521203                   26: *(u64 *)(r10 -16) = 1702521203
  store64 [slot0 + 8], v63                       27: *(u64 *)(r10 -8) = r0
  v69 = call map_lookup_elem map0, slot0         28: r2 = r10
                                                 29: r2 += -16
                                                 30: r1 = map[fd:0]  ; @
                                                 32: call bpf_map_lookup_elem#1
  br v69 != 0, b24, b19                          33: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            34: *(u64 *)(r10 -24) = 1
  v76 = call map_update_elem map0, slot0, slot1, 0
                                                 35: r4 = 0
                                                 36: r1 = map[fd:0]  ; @
                                                 38: r2 = r10
                                                 39: r2 += -16
                                                 40: r3 = r10
                                                 41: r3 += -24
                                                 42: call bpf_map_update_elem#2
  br v76 == 0, b1, b31                           43: if r0 == 0x0 goto pc+6
  v81 = phi b24: v69, b31: map_value2            44: r0 = map[fd:0][0]+0  ; losses
  v83 = load64 [v81]                             46: r5 = *(u64 *)(r0 +0)
  v84 = add v83, 1                               47: r5 += 1
  store64 [v81], v84                             48: *(u64 *)(r0 +0) = r5
  exit 0                                         49: r0 = 0
                                                 50: exit
insns: 51
