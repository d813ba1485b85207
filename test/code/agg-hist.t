kretprobe:vfs_read { @ = hist(retval); @fine = hist(retval, 2); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @ = hist(retval); @fine = hist(retval, 2); }
  v1 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v3 = phi b38: 0, b16: v4, b41: 1                1: r5 = 0
  br v1 s< 0, b38, b4                             2: if r6 s< 0x0 goto pc+22
  v3 = phi b38: 0, b16: v4, b41: 1                3: r5 = 1
  br v1 >= 1, b2, b41                             4: if r6 < 0x1 goto pc+20
  v5 = shr v1, 32                                 5: r0 = r6
                                                  6: r0 >>= 32
  v6 = phi b39: v1, b5: v5                        7: r5 = 34
  br v5 != 0, b5, b39                             8: if r0 != 0x0 goto pc+2
  v6 = phi b39: v1, b5: v5                        9: r0 = r6
                                                 10: r5 = 2
  br v6 > 65535, b7, b42                         11: if r0 <= 0xffff goto pc+2
  v7 = shr v6, 16                                12: r0 >>= 16
  v8 = add v9, 16                                13: r5 += 16
  br v10 > 255, b9, b43                          14: if r0 <= 0xff goto pc+2
  v11 = shr v10, 8                               15: r0 >>= 8
  v12 = add v13, 8                               16: r5 += 8
  br v14 > 15, b11, b44                          17: if r0 <= 0xf goto pc+2
  v15 = shr v14, 4                               18: r0 >>= 4
  v16 = add v17, 4                               19: r5 += 4
  br v18 > 3, b13, b45                           20: if r0 <= 0x3 goto pc+2
  v19 = shr v18, 2                               21: r0 >>= 2
  v20 = add v21, 2                               22: r5 += 2
  br v22 > 1, b15, b46                           23: if r0 <= 0x1 goto pc+1
  v23 = add v24, 1                               24: r5 += 1
  store64 [slot0], v3                            25: *(u64 *)(r10 -8) = r5
  v25 = slot0                                    26: r7 = r10
                                                 27: r7 += -8
  v26 = call map_lookup_elem map0, slot0         28: r2 = r7
                                                 29: r1 = map[fd:0]  ; @
                                                 31: call bpf_map_lookup_elem#1
  br v26 != 0, b40, b18                          32: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            33: *(u64 *)(r10 -16) = 1
  v27 = call map_update_elem map0, slot0, slot1, 0
                                                 34: r2 = r7
                                                 35: r4 = 0
                                                 36: r1 = map[fd:0]  ; @
                                                 38: r3 = r10
                                                 39: r3 += -16
                                                 40: call bpf_map_update_elem#2
  br v27 == 0, b19, b47                          41: if r0 == 0x0 goto pc+5
  v28 = phi b40: v26, b47: map_value3            42: r0 = map[fd:0][0]+0  ; losses
  v29 = load64 [v28]                             44: r5 = *(u64 *)(r0 +0)
  v30 = add v29, 1                               45: r5 += 1
  store64 [v28], v30                             46: *(u64 *)(r0 +0) = r5
  v31 = phi b48: 0, b23: v32, b35: v33           47: r0 = 0
  br v1 s< 0, b48, b22                           48: if r6 s< 0x0 goto pc+30
  br v1 >= 4, b20, b23                           49: if r6 < 0x4 goto pc+27
  v34 = shr v1, 32                               50: r0 = r6
                                                 51: r0 >>= 32
  v35 = phi b49: v1, b24: v34                    52: r5 = 32
  br v34 != 0, b24, b49                          53: if r0 != 0x0 goto pc+2
  v35 = phi b49: v1, b24: v34                    54: r0 = r6
                                                 55: r5 = 0
  br v35 > 65535, b26, b51                       56: if r0 <= 0xffff goto pc+2
  v36 = shr v35, 16                              57: r0 >>= 16
  v37 = add v38, 16                              58: r5 += 16
  br v39 > 255, b28, b52                         59: if r0 <= 0xff goto pc+2
  v40 = shr v39, 8                               60: r0 >>= 8
  v41 = add v42, 8                               61: r5 += 8
  br v43 > 15, b30, b53                          62: if r0 <= 0xf goto pc+2
  v44 = shr v43, 4                               63: r0 >>= 4
  v45 = add v46, 4                               64: r5 += 4
  br v47 > 3, b32, b54                           65: if r0 <= 0x3 goto pc+2
  v48 = shr v47, 2                               66: r0 >>= 2
  v49 = add v50, 2                               67: r5 += 2
  br v51 > 1, b34, b55                           68: if r0 <= 0x1 goto pc+1
  v52 = add v53, 1                               69: r5 += 1
  v54 = add v55, -2                              70: r5 += -2
  v56 = shl v54, 2                               71: r0 = r5
                                                 72: r0 <<= 2
  v57 = shr v1, v54                              73: r6 >>= r5
  v58 = add v56, v57                             74: r0 += r6
  v33 = add v58, 1                               75: r0 += 1
  jmp b21                                        76: goto pc+2
  v32 = add v1, 1                                77: r0 = r6
                                                 78: r0 += 1
  store64 [slot0], v31                           79: *(u64 *)(r10 -8) = r0
  v59 = call map_lookup_elem map1, slot0         80: r2 = r7
                                                 81: r1 = map[fd:0]  ; @fine
                                                 83: call bpf_map_lookup_elem#1
  br v59 != 0, b50, b37                          84: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            85: *(u64 *)(r10 -16) = 1
  v60 = call map_update_elem map1, slot0, slot1, 0
                                                 86: r2 = r7
                                                 87: r4 = 0
                                                 88: r1 = map[fd:0]  ; @fine
                                                 90: r3 = r10
                                                 91: r3 += -16
                                                 92: call bpf_map_update_elem#2
  br v60 == 0, b1, b56                           93: if r0 == 0x0 goto pc+6
  v61 = phi b50: v59, b56: map_value3+8          94: r0 = map[fd:0][0]+8  ; losses
  v62 = load64 [v61]                             96: r5 = *(u64 *)(r0 +0)
  v63 = add v62, 1                               97: r5 += 1
  store64 [v61], v63                             98: *(u64 *)(r0 +0) = r5
  exit 0                                         99: r0 = 0
                                                100: exit
insns: 101
