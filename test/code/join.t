tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
# >>> listing
tracepoint:syscalls:sys_enter_execve
   1: tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
  v1 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  v3 = call ringbuf_reserve map1, 16400, 0        1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 16400
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v4 = slot0                                      7: r8 = r10
                                                  8: r8 += -8
  v5 = 1                                          9: r9 = 1
  br v3 != 0, b5, b4                             10: if r7 == 0x0 goto pc+405
  storei64 [v3], 0                               11: *(u64 *)(r7 +0) = 0
  v6 = call probe_read_user slot0, 8, v1         12: r3 = r6
                                                 13: r1 = r8
                                                 14: r2 = 8
                                                 15: call bpf_probe_read_user#112
  v7 = load64 [slot0]                            16: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 17: r0 = 0
  br v7 != 0, b6, b41                            18: if r3 == 0x0 goto pc+186
  v9 = add v3, 16                                19: r1 = r7
                                                 20: r1 += 16
  v10 = call probe_read_user_str v9, 1024, v7    21: r2 = 1024
                                                 22: call bpf_probe_read_user_str#114
  v11 = add v1, 8                                23: r3 = r6
                                                 24: r3 += 8
  v12 = call probe_read_user slot0, 8, v11       25: r1 = r8
                                                 26: r2 = 8
                                                 27: call bpf_probe_read_user#112
  v13 = load64 [slot0]                           28: r3 = *(u64 *)(r10 -8)
  br v13 != 0, b7, b42                           29: if r3 == 0x0 goto pc+174
  v14 = add v3, 1040                             30: r1 = r7
                                                 31: r1 += 1040
  v15 = call probe_read_user_str v14, 1024, v13
                                                 32: r2 = 1024
                                                 33: call bpf_probe_read_user_str#114
  v16 = add v1, 16                               34: r3 = r6
                                                 35: r3 += 16
  v17 = call probe_read_user slot0, 8, v16       36: r1 = r8
                                                 37: r2 = 8
                                                 38: call bpf_probe_read_user#112
  v18 = load64 [slot0]                           39: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 40: r0 = 2
  br v18 != 0, b8, b43                           41: if r3 == 0x0 goto pc+163
  v19 = add v3, 2064                             42: r1 = r7
                                                 43: r1 += 2064
  v20 = call probe_read_user_str v19, 1024, v18
                                                 44: r2 = 1024
                                                 45: call bpf_probe_read_user_str#114
  v21 = add v1, 24                               46: r3 = r6
                                                 47: r3 += 24
  v22 = call probe_read_user slot0, 8, v21       48: r1 = r8
                                                 49: r2 = 8
                                                 50: call bpf_probe_read_user#112
  v23 = load64 [slot0]                           51: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 52: r0 = 3
  br v23 != 0, b9, b44                           53: if r3 == 0x0 goto pc+151
  v24 = add v3, 3088                             54: r1 = r7
                                                 55: r1 += 3088
  v25 = call probe_read_user_str v24, 1024, v23
                                                 56: r2 = 1024
                                                 57: call bpf_probe_read_user_str#114
  v26 = add v1, 32                               58: r3 = r6
                                                 59: r3 += 32
  v27 = call probe_read_user slot0, 8, v26       60: r1 = r8
                                                 61: r2 = 8
                                                 62: call bpf_probe_read_user#112
  v28 = load64 [slot0]                           63: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 64: r0 = 4
  br v28 != 0, b10, b45                          65: if r3 == 0x0 goto pc+139
  v29 = add v3, 4112                             66: r1 = r7
                                                 67: r1 += 4112
  v30 = call probe_read_user_str v29, 1024, v28
                                                 68: r2 = 1024
                                                 69: call bpf_probe_read_user_str#114
  v31 = add v1, 40                               70: r3 = r6
                                                 71: r3 += 40
  v32 = call probe_read_user slot0, 8, v31       72: r1 = r8
                                                 73: r2 = 8
                                                 74: call bpf_probe_read_user#112
  v33 = load64 [slot0]                           75: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 76: r0 = 5
  br v33 != 0, b11, b46                          77: if r3 == 0x0 goto pc+127
  v34 = add v3, 5136                             78: r1 = r7
                                                 79: r1 += 5136
  v35 = call probe_read_user_str v34, 1024, v33
                                                 80: r2 = 1024
                                                 81: call bpf_probe_read_user_str#114
  v36 = add v1, 48                               82: r3 = r6
                                                 83: r3 += 48
  v37 = call probe_read_user slot0, 8, v36       84: r1 = r8
                                                 85: r2 = 8
                                                 86: call bpf_probe_read_user#112
  v38 = load64 [slot0]                           87: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                 88: r0 = 6
  br v38 != 0, b12, b47                          89: if r3 == 0x0 goto pc+115
  v39 = add v3, 6160                             90: r1 = r7
                                                 91: r1 += 6160
  v40 = call probe_read_user_str v39, 1024, v38
                                                 92: r2 = 1024
                                                 93: call bpf_probe_read_user_str#114
  v41 = add v1, 56                               94: r3 = r6
                                                 95: r3 += 56
  v42 = call probe_read_user slot0, 8, v41       96: r1 = r8
                                                 97: r2 = 8
                                                 98: call bpf_probe_read_user#112
  v43 = load64 [slot0]                           99: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                100: r0 = 7
  br v43 != 0, b13, b48                         101: if r3 == 0x0 goto pc+103
  v44 = add v3, 7184                            102: r1 = r7
                                                103: r1 += 7184
  v45 = call probe_read_user_str v44, 1024, v43
                                                104: r2 = 1024
                                                105: call bpf_probe_read_user_str#114
  v46 = add v1, 64                              106: r3 = r6
                                                107: r3 += 64
  v47 = call probe_read_user slot0, 8, v46      108: r1 = r8
                                                109: r2 = 8
                                                110: call bpf_probe_read_user#112
  v48 = load64 [slot0]                          111: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                112: r0 = 8
  br v48 != 0, b14, b49                         113: if r3 == 0x0 goto pc+91
  v49 = add v3, 8208                            114: r1 = r7
                                                115: r1 += 8208
  v50 = call probe_read_user_str v49, 1024, v48
                                                116: r2 = 1024
                                                117: call bpf_probe_read_user_str#114
  v51 = add v1, 72                              118: r3 = r6
                                                119: r3 += 72
  v52 = call probe_read_user slot0, 8, v51      120: r1 = r8
                                                121: r2 = 8
                                                122: call bpf_probe_read_user#112
  v53 = load64 [slot0]                          123: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                124: r0 = 9
  br v53 != 0, b15, b50                         125: if r3 == 0x0 goto pc+79
  v54 = add v3, 9232                            126: r1 = r7
                                                127: r1 += 9232
  v55 = call probe_read_user_str v54, 1024, v53
                                                128: r2 = 1024
                                                129: call bpf_probe_read_user_str#114
  v56 = add v1, 80                              130: r3 = r6
                                                131: r3 += 80
  v57 = call probe_read_user slot0, 8, v56      132: r1 = r8
                                                133: r2 = 8
                                                134: call bpf_probe_read_user#112
  v58 = load64 [slot0]                          135: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                136: r0 = 10
  br v58 != 0, b16, b51                         137: if r3 == 0x0 goto pc+67
  v59 = add v3, 10256                           138: r1 = r7
                                                139: r1 += 10256
  v60 = call probe_read_user_str v59, 1024, v58
                                                140: r2 = 1024
                                                141: call bpf_probe_read_user_str#114
  v61 = add v1, 88                              142: r3 = r6
                                                143: r3 += 88
  v62 = call probe_read_user slot0, 8, v61      144: r1 = r8
                                                145: r2 = 8
                                                146: call bpf_probe_read_user#112
  v63 = load64 [slot0]                          147: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                148: r0 = 11
  br v63 != 0, b17, b52                         149: if r3 == 0x0 goto pc+55
  v64 = add v3, 11280                           150: r1 = r7
                                                151: r1 += 11280
  v65 = call probe_read_user_str v64, 1024, v63
                                                152: r2 = 1024
                                                153: call bpf_probe_read_user_str#114
  v66 = add v1, 96                              154: r3 = r6
                                                155: r3 += 96
  v67 = call probe_read_user slot0, 8, v66      156: r1 = r8
                                                157: r2 = 8
                                                158: call bpf_probe_read_user#112
  v68 = load64 [slot0]                          159: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                160: r0 = 12
  br v68 != 0, b18, b53                         161: if r3 == 0x0 goto pc+43
  v69 = add v3, 12304                           162: r1 = r7
                                                163: r1 += 12304
  v70 = call probe_read_user_str v69, 1024, v68
                                                164: r2 = 1024
                                                165: call bpf_probe_read_user_str#114
  v71 = add v1, 104                             166: r3 = r6
                                                167: r3 += 104
  v72 = call probe_read_user slot0, 8, v71      168: r1 = r8
                                                169: r2 = 8
                                                170: call bpf_probe_read_user#112
  v73 = load64 [slot0]                          171: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                172: r0 = 13
  br v73 != 0, b19, b54                         173: if r3 == 0x0 goto pc+31
  v74 = add v3, 13328                           174: r1 = r7
                                                175: r1 += 13328
  v75 = call probe_read_user_str v74, 1024, v73
                                                176: r2 = 1024
                                                177: call bpf_probe_read_user_str#114
  v76 = add v1, 112                             178: r3 = r6
                                                179: r3 += 112
  v77 = call probe_read_user slot0, 8, v76      180: r1 = r8
                                                181: r2 = 8
                                                182: call bpf_probe_read_user#112
  v78 = load64 [slot0]                          183: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                184: r0 = 14
  br v78 != 0, b20, b55                         185: if r3 == 0x0 goto pc+19
  v79 = add v3, 14352                           186: r1 = r7
                                                187: r1 += 14352
  v80 = call probe_read_user_str v79, 1024, v78
                                                188: r2 = 1024
                                                189: call bpf_probe_read_user_str#114
  v81 = add v1, 120                             190: r3 = r6
                                                191: r3 += 120
  v82 = call probe_read_user slot0, 8, v81      192: r1 = r8
                                                193: r2 = 8
                                                194: call bpf_probe_read_user#112
  v83 = load64 [slot0]                          195: r3 = *(u64 *)(r10 -8)
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                196: r0 = 15
  br v83 != 0, b21, b56                         197: if r3 == 0x0 goto pc+7
  v84 = add v3, 15376                           198: r1 = r7
                                                199: r1 += 15376
  v85 = call probe_read_user_str v84, 1024, v83
                                                200: r2 = 1024
                                                201: call bpf_probe_read_user_str#114
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                202: r0 = 16
  jmp b2                                        203: goto pc+1
  v8 = phi b41: 0, b42: 1, b43: 2, b44: 3, b45: 4, b46: 5, b47: 6, b48: 7, b49: 8, b50: 9, b51: 10, b52: 11, b53: 12, b54: 13, b55: 14, b56: 15, b21: 16
                                                204: r0 = r9
  store64 [v3 + 8], v8                          205: *(u64 *)(r7 +8) = r0
  v86 = call ringbuf_submit v3, 0               206: r1 = r7
                                                207: r2 = 0
                                                208: call bpf_ringbuf_submit#132
  v87 = call ringbuf_reserve map1, 16400, 0     209: r3 = 0
                                                210: r1 = map[fd:0]  ; events
                                                212: r2 = 16400
                                                213: call bpf_ringbuf_reserve#131
                                                214: r7 = r0
  br v87 != 0, b24, b23                         215: if r7 == 0x0 goto pc+204
  storei64 [v87], 1                             216: *(u64 *)(r7 +0) = 1
  v88 = call probe_read_user slot0, 8, v1       217: r3 = r6
                                                218: r1 = r8
                                                219: r2 = 8
                                                220: call bpf_probe_read_user#112
  v89 = load64 [slot0]                          221: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                222: r0 = 0
  br v89 != 0, b25, b57                         223: if r3 == 0x0 goto pc+186
  v91 = add v87, 16                             224: r1 = r7
                                                225: r1 += 16
  v92 = call probe_read_user_str v91, 1024, v89
                                                226: r2 = 1024
                                                227: call bpf_probe_read_user_str#114
  v93 = add v1, 8                               228: r3 = r6
                                                229: r3 += 8
  v94 = call probe_read_user slot0, 8, v93      230: r1 = r8
                                                231: r2 = 8
                                                232: call bpf_probe_read_user#112
  v95 = load64 [slot0]                          233: r3 = *(u64 *)(r10 -8)
  br v95 != 0, b26, b58                         234: if r3 == 0x0 goto pc+174
  v96 = add v87, 1040                           235: r1 = r7
                                                236: r1 += 1040
  v97 = call probe_read_user_str v96, 1024, v95
                                                237: r2 = 1024
                                                238: call bpf_probe_read_user_str#114
  v98 = add v1, 16                              239: r3 = r6
                                                240: r3 += 16
  v99 = call probe_read_user slot0, 8, v98      241: r1 = r8
                                                242: r2 = 8
                                                243: call bpf_probe_read_user#112
  v100 = load64 [slot0]                         244: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                245: r0 = 2
  br v100 != 0, b27, b59                        246: if r3 == 0x0 goto pc+163
  v101 = add v87, 2064                          247: r1 = r7
                                                248: r1 += 2064
  v102 = call probe_read_user_str v101, 1024, v100
                                                249: r2 = 1024
                                                250: call bpf_probe_read_user_str#114
  v103 = add v1, 24                             251: r3 = r6
                                                252: r3 += 24
  v104 = call probe_read_user slot0, 8, v103    253: r1 = r8
                                                254: r2 = 8
                                                255: call bpf_probe_read_user#112
  v105 = load64 [slot0]                         256: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                257: r0 = 3
  br v105 != 0, b28, b60                        258: if r3 == 0x0 goto pc+151
  v106 = add v87, 3088                          259: r1 = r7
                                                260: r1 += 3088
  v107 = call probe_read_user_str v106, 1024, v105
                                                261: r2 = 1024
                                                262: call bpf_probe_read_user_str#114
  v108 = add v1, 32                             263: r3 = r6
                                                264: r3 += 32
  v109 = call probe_read_user slot0, 8, v108    265: r1 = r8
                                                266: r2 = 8
                                                267: call bpf_probe_read_user#112
  v110 = load64 [slot0]                         268: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                269: r0 = 4
  br v110 != 0, b29, b61                        270: if r3 == 0x0 goto pc+139
  v111 = add v87, 4112                          271: r1 = r7
                                                272: r1 += 4112
  v112 = call probe_read_user_str v111, 1024, v110
                                                273: r2 = 1024
                                                274: call bpf_probe_read_user_str#114
  v113 = add v1, 40                             275: r3 = r6
                                                276: r3 += 40
  v114 = call probe_read_user slot0, 8, v113    277: r1 = r8
                                                278: r2 = 8
                                                279: call bpf_probe_read_user#112
  v115 = load64 [slot0]                         280: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                281: r0 = 5
  br v115 != 0, b30, b62                        282: if r3 == 0x0 goto pc+127
  v116 = add v87, 5136                          283: r1 = r7
                                                284: r1 += 5136
  v117 = call probe_read_user_str v116, 1024, v115
                                                285: r2 = 1024
                                                286: call bpf_probe_read_user_str#114
  v118 = add v1, 48                             287: r3 = r6
                                                288: r3 += 48
  v119 = call probe_read_user slot0, 8, v118    289: r1 = r8
                                                290: r2 = 8
                                                291: call bpf_probe_read_user#112
  v120 = load64 [slot0]                         292: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                293: r0 = 6
  br v120 != 0, b31, b63                        294: if r3 == 0x0 goto pc+115
  v121 = add v87, 6160                          295: r1 = r7
                                                296: r1 += 6160
  v122 = call probe_read_user_str v121, 1024, v120
                                                297: r2 = 1024
                                                298: call bpf_probe_read_user_str#114
  v123 = add v1, 56                             299: r3 = r6
                                                300: r3 += 56
  v124 = call probe_read_user slot0, 8, v123    301: r1 = r8
                                                302: r2 = 8
                                                303: call bpf_probe_read_user#112
  v125 = load64 [slot0]                         304: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                305: r0 = 7
  br v125 != 0, b32, b64                        306: if r3 == 0x0 goto pc+103
  v126 = add v87, 7184                          307: r1 = r7
                                                308: r1 += 7184
  v127 = call probe_read_user_str v126, 1024, v125
                                                309: r2 = 1024
                                                310: call bpf_probe_read_user_str#114
  v128 = add v1, 64                             311: r3 = r6
                                                312: r3 += 64
  v129 = call probe_read_user slot0, 8, v128    313: r1 = r8
                                                314: r2 = 8
                                                315: call bpf_probe_read_user#112
  v130 = load64 [slot0]                         316: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                317: r0 = 8
  br v130 != 0, b33, b65                        318: if r3 == 0x0 goto pc+91
  v131 = add v87, 8208                          319: r1 = r7
                                                320: r1 += 8208
  v132 = call probe_read_user_str v131, 1024, v130
                                                321: r2 = 1024
                                                322: call bpf_probe_read_user_str#114
  v133 = add v1, 72                             323: r3 = r6
                                                324: r3 += 72
  v134 = call probe_read_user slot0, 8, v133    325: r1 = r8
                                                326: r2 = 8
                                                327: call bpf_probe_read_user#112
  v135 = load64 [slot0]                         328: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                329: r0 = 9
  br v135 != 0, b34, b66                        330: if r3 == 0x0 goto pc+79
  v136 = add v87, 9232                          331: r1 = r7
                                                332: r1 += 9232
  v137 = call probe_read_user_str v136, 1024, v135
                                                333: r2 = 1024
                                                334: call bpf_probe_read_user_str#114
  v138 = add v1, 80                             335: r3 = r6
                                                336: r3 += 80
  v139 = call probe_read_user slot0, 8, v138    337: r1 = r8
                                                338: r2 = 8
                                                339: call bpf_probe_read_user#112
  v140 = load64 [slot0]                         340: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                341: r0 = 10
  br v140 != 0, b35, b67                        342: if r3 == 0x0 goto pc+67
  v141 = add v87, 10256                         343: r1 = r7
                                                344: r1 += 10256
  v142 = call probe_read_user_str v141, 1024, v140
                                                345: r2 = 1024
                                                346: call bpf_probe_read_user_str#114
  v143 = add v1, 88                             347: r3 = r6
                                                348: r3 += 88
  v144 = call probe_read_user slot0, 8, v143    349: r1 = r8
                                                350: r2 = 8
                                                351: call bpf_probe_read_user#112
  v145 = load64 [slot0]                         352: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                353: r0 = 11
  br v145 != 0, b36, b68                        354: if r3 == 0x0 goto pc+55
  v146 = add v87, 11280                         355: r1 = r7
                                                356: r1 += 11280
  v147 = call probe_read_user_str v146, 1024, v145
                                                357: r2 = 1024
                                                358: call bpf_probe_read_user_str#114
  v148 = add v1, 96                             359: r3 = r6
                                                360: r3 += 96
  v149 = call probe_read_user slot0, 8, v148    361: r1 = r8
                                                362: r2 = 8
                                                363: call bpf_probe_read_user#112
  v150 = load64 [slot0]                         364: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                365: r0 = 12
  br v150 != 0, b37, b69                        366: if r3 == 0x0 goto pc+43
  v151 = add v87, 12304                         367: r1 = r7
                                                368: r1 += 12304
  v152 = call probe_read_user_str v151, 1024, v150
                                                369: r2 = 1024
                                                370: call bpf_probe_read_user_str#114
  v153 = add v1, 104                            371: r3 = r6
                                                372: r3 += 104
  v154 = call probe_read_user slot0, 8, v153    373: r1 = r8
                                                374: r2 = 8
                                                375: call bpf_probe_read_user#112
  v155 = load64 [slot0]                         376: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                377: r0 = 13
  br v155 != 0, b38, b70                        378: if r3 == 0x0 goto pc+31
  v156 = add v87, 13328                         379: r1 = r7
                                                380: r1 += 13328
  v157 = call probe_read_user_str v156, 1024, v155
                                                381: r2 = 1024
                                                382: call bpf_probe_read_user_str#114
  v158 = add v1, 112                            383: r3 = r6
                                                384: r3 += 112
  v159 = call probe_read_user slot0, 8, v158    385: r1 = r8
                                                386: r2 = 8
                                                387: call bpf_probe_read_user#112
  v160 = load64 [slot0]                         388: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                389: r0 = 14
  br v160 != 0, b39, b71                        390: if r3 == 0x0 goto pc+19
  v161 = add v87, 14352                         391: r1 = r7
                                                392: r1 += 14352
  v162 = call probe_read_user_str v161, 1024, v160
                                                393: r2 = 1024
                                                394: call bpf_probe_read_user_str#114
  v163 = add v1, 120                            395: r3 = r6
                                                396: r3 += 120
  v164 = call probe_read_user slot0, 8, v163    397: r1 = r8
                                                398: r2 = 8
                                                399: call bpf_probe_read_user#112
  v165 = load64 [slot0]                         400: r3 = *(u64 *)(r10 -8)
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                401: r0 = 15
  br v165 != 0, b40, b72                        402: if r3 == 0x0 goto pc+7
  v166 = add v87, 15376                         403: r1 = r7
                                                404: r1 += 15376
  v167 = call probe_read_user_str v166, 1024, v165
                                                405: r2 = 1024
                                                406: call bpf_probe_read_user_str#114
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                407: r0 = 16
  jmp b22                                       408: goto pc+1
  v90 = phi b57: 0, b58: 1, b59: 2, b60: 3, b61: 4, b62: 5, b63: 6, b64: 7, b65: 8, b66: 9, b67: 10, b68: 11, b69: 12, b70: 13, b71: 14, b72: 15, b40: 16
                                                409: r0 = r9
  store64 [v87 + 8], v90                        410: *(u64 *)(r7 +8) = r0
  v168 = call ringbuf_submit v87, 0             411: r1 = r7
                                                412: r2 = 0
                                                413: call bpf_ringbuf_submit#132
  exit 0                                        414: r0 = 0
                                                415: exit
  v169 = copy map_value2                        416: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v169], 1                        418: lock *(u64 *)(r0 +0) += r9
  jmp b3                                        419: goto pc-211
  v170 = copy map_value2                        420: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v170], 1                        422: lock *(u64 *)(r0 +0) += r9
  jmp b1                                        423: goto pc-10
insns: 424
