kretprobe:vfs_read { @ = hist(retval); @fine = hist(retval, 2); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @ = hist(retval); @fine = hist(retval, 2); }
  v2 = load64 [v1 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v63 = phi b42: 0, b17: v61, b45: 1              1: r5 = 0
  br v2 s< 0, b42, b5                             2: if r6 s< 0x0 goto pc+22
  v63 = phi b42: 0, b17: v61, b45: 1              3: r5 = 1
  br v2 >= 1, b2, b45                             4: if r6 < 0x1 goto pc+20
  v12 = shr v2, 32                                5: r0 = r6
                                                  6: r0 >>= 32
  v18 = phi b43: v2, b6: v12                      7: r5 = 34
  br v12 != 0, b6, b43                            8: if r0 != 0x0 goto pc+2
  v18 = phi b43: v2, b6: v12                      9: r0 = r6
                                                 10: r5 = 2
  br v18 > 65535, b8, b46                        11: if r0 <= 0xffff goto pc+2
  v22 = shr v18, 16                              12: r0 >>= 16
  v25 = add v23, 16                              13: r5 += 16
  br v27 > 255, b10, b47                         14: if r0 <= 0xff goto pc+2
  v31 = shr v27, 8                               15: r0 >>= 8
  v34 = add v32, 8                               16: r5 += 8
  br v36 > 15, b12, b48                          17: if r0 <= 0xf goto pc+2
  v40 = shr v36, 4                               18: r0 >>= 4
  v43 = add v41, 4                               19: r5 += 4
  br v45 > 3, b14, b49                           20: if r0 <= 0x3 goto pc+2
  v49 = shr v45, 2                               21: r0 >>= 2
  v52 = add v50, 2                               22: r5 += 2
  br v54 > 1, b16, b50                           23: if r0 <= 0x1 goto pc+1
  v59 = add v57, 1                               24: r5 += 1
  store64 [slot0], v63                           25: *(u64 *)(r10 -8) = r5
  v201 = slot0                                   26: r7 = r10
                                                 27: r7 += -8
  v67 = call map_lookup_elem map0, slot0         28: r2 = r7
                                                 29: r1 = map[fd:0]  ; @
                                                 31: call bpf_map_lookup_elem#1
  br v67 != 0, b44, b19                          32: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            33: *(u64 *)(r10 -16) = 1
  v74 = call map_update_elem map0, slot0, slot1, 0
                                                 34: r2 = r7
                                                 35: r4 = 0
                                                 36: r1 = map[fd:0]  ; @
                                                 38: r3 = r10
                                                 39: r3 += -16
                                                 40: call bpf_map_update_elem#2
  br v74 == 0, b21, b51                          41: if r0 == 0x0 goto pc+5
  v79 = phi b44: v67, b51: map_value3            42: r0 = map[fd:0][0]+0  ; losses
  v81 = load64 [v79]                             44: r5 = *(u64 *)(r0 +0)
  v82 = add v81, 1                               45: r5 += 1
  store64 [v79], v82                             46: *(u64 *)(r0 +0) = r5
  v156 = phi b52: 0, b23: v93, b37: v154         47: r0 = 0
  br v2 s< 0, b52, b25                           48: if r6 s< 0x0 goto pc+30
  br v2 >= 4, b22, b23                           49: if r6 < 0x4 goto pc+27
  v97 = shr v2, 32                               50: r0 = r6
                                                 51: r0 >>= 32
  v103 = phi b53: v2, b26: v97                   52: r5 = 32
  br v97 != 0, b26, b53                          53: if r0 != 0x0 goto pc+2
  v103 = phi b53: v2, b26: v97                   54: r0 = r6
                                                 55: r5 = 0
  br v103 > 65535, b28, b55                      56: if r0 <= 0xffff goto pc+2
  v107 = shr v103, 16                            57: r0 >>= 16
  v110 = add v108, 16                            58: r5 += 16
  br v112 > 255, b30, b56                        59: if r0 <= 0xff goto pc+2
  v116 = shr v112, 8                             60: r0 >>= 8
  v119 = add v117, 8                             61: r5 += 8
  br v121 > 15, b32, b57                         62: if r0 <= 0xf goto pc+2
  v125 = shr v121, 4                             63: r0 >>= 4
  v128 = add v126, 4                             64: r5 += 4
  br v130 > 3, b34, b58                          65: if r0 <= 0x3 goto pc+2
  v134 = shr v130, 2                             66: r0 >>= 2
  v137 = add v135, 2                             67: r5 += 2
  br v139 > 1, b36, b59                          68: if r0 <= 0x1 goto pc+1
  v144 = add v142, 1                             69: r5 += 1
  v148 = add v146, -2                            70: r5 += -2
  v150 = shl v148, 2                             71: r0 = r5
                                                 72: r0 <<= 2
  v151 = shr v2, v148                            73: r6 >>= r5
  v152 = add v150, v151                          74: r0 += r6
  v154 = add v152, 1                             75: r0 += 1
  jmp b24                                        76: goto pc+2
  v93 = add v2, 1                                77: r0 = r6
                                                 78: r0 += 1
  store64 [slot0], v156                          79: *(u64 *)(r10 -8) = r0
  v160 = call map_lookup_elem map1, slot0        80: r2 = r7
                                                 81: r1 = map[fd:0]  ; @fine
                                                 83: call bpf_map_lookup_elem#1
  br v160 != 0, b54, b39                         84: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            85: *(u64 *)(r10 -16) = 1
  v167 = call map_update_elem map1, slot0, slot1, 0
                                                 86: r2 = r7
                                                 87: r4 = 0
                                                 88: r1 = map[fd:0]  ; @fine
                                                 90: r3 = r10
                                                 91: r3 += -16
                                                 92: call bpf_map_update_elem#2
  br v167 == 0, b1, b60                          93: if r0 == 0x0 goto pc+6
  v172 = phi b54: v160, b60: map_value3+8        94: r0 = map[fd:0][0]+8  ; losses
  v174 = load64 [v172]                           96: r5 = *(u64 *)(r0 +0)
  v175 = add v174, 1                             97: r5 += 1
  store64 [v172], v175                           98: *(u64 *)(r0 +0) = r5
  exit 0                                         99: r0 = 0
                                                100: exit
insns: 101
