tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
# >>> listing
tracepoint:syscalls:sys_enter_execve
   1: tracepoint:syscalls:sys_enter_execve { join(args.argv); join(args.argv, ","); }
  v2 = load64 [v1 + 24]                           0: r6 = *(u64 *)(r1 +24)
  v7 = call ringbuf_reserve map1, 16400, 0        1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 16400
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v458 = slot0                                    7: r8 = r10
                                                  8: r8 += -8
  v460 = 1                                        9: r9 = 1
  br v7 != 0, b5, b4                             10: if r7 == 0x0 goto pc+405
  storei64 [v7], 0                               11: *(u64 *)(r7 +0) = 0
  v17 = call probe_read_user slot0, 8, v2        12: r3 = r6
                                                 13: r1 = r8
                                                 14: r2 = 8
                                                 15: call bpf_probe_read_user#112
  v18 = load64 [slot0]                           16: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 17: r0 = 0
  br v18 != 0, b6, b42                           18: if r3 == 0x0 goto pc+186
  v22 = add v7, 16                               19: r1 = r7
                                                 20: r1 += 16
  v24 = call probe_read_user_str v22, 1024, v18
                                                 21: r2 = 1024
                                                 22: call bpf_probe_read_user_str#114
  v27 = add v2, 8                                23: r3 = r6
                                                 24: r3 += 8
  v29 = call probe_read_user slot0, 8, v27       25: r1 = r8
                                                 26: r2 = 8
                                                 27: call bpf_probe_read_user#112
  v30 = load64 [slot0]                           28: r3 = *(u64 *)(r10 -8)
  br v30 != 0, b7, b43                           29: if r3 == 0x0 goto pc+174
  v34 = add v7, 1040                             30: r1 = r7
                                                 31: r1 += 1040
  v36 = call probe_read_user_str v34, 1024, v30
                                                 32: r2 = 1024
                                                 33: call bpf_probe_read_user_str#114
  v39 = add v2, 16                               34: r3 = r6
                                                 35: r3 += 16
  v41 = call probe_read_user slot0, 8, v39       36: r1 = r8
                                                 37: r2 = 8
                                                 38: call bpf_probe_read_user#112
  v42 = load64 [slot0]                           39: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 40: r0 = 2
  br v42 != 0, b8, b44                           41: if r3 == 0x0 goto pc+163
  v46 = add v7, 2064                             42: r1 = r7
                                                 43: r1 += 2064
  v48 = call probe_read_user_str v46, 1024, v42
                                                 44: r2 = 1024
                                                 45: call bpf_probe_read_user_str#114
  v51 = add v2, 24                               46: r3 = r6
                                                 47: r3 += 24
  v53 = call probe_read_user slot0, 8, v51       48: r1 = r8
                                                 49: r2 = 8
                                                 50: call bpf_probe_read_user#112
  v54 = load64 [slot0]                           51: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 52: r0 = 3
  br v54 != 0, b9, b45                           53: if r3 == 0x0 goto pc+151
  v58 = add v7, 3088                             54: r1 = r7
                                                 55: r1 += 3088
  v60 = call probe_read_user_str v58, 1024, v54
                                                 56: r2 = 1024
                                                 57: call bpf_probe_read_user_str#114
  v63 = add v2, 32                               58: r3 = r6
                                                 59: r3 += 32
  v65 = call probe_read_user slot0, 8, v63       60: r1 = r8
                                                 61: r2 = 8
                                                 62: call bpf_probe_read_user#112
  v66 = load64 [slot0]                           63: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 64: r0 = 4
  br v66 != 0, b10, b46                          65: if r3 == 0x0 goto pc+139
  v70 = add v7, 4112                             66: r1 = r7
                                                 67: r1 += 4112
  v72 = call probe_read_user_str v70, 1024, v66
                                                 68: r2 = 1024
                                                 69: call bpf_probe_read_user_str#114
  v75 = add v2, 40                               70: r3 = r6
                                                 71: r3 += 40
  v77 = call probe_read_user slot0, 8, v75       72: r1 = r8
                                                 73: r2 = 8
                                                 74: call bpf_probe_read_user#112
  v78 = load64 [slot0]                           75: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 76: r0 = 5
  br v78 != 0, b11, b47                          77: if r3 == 0x0 goto pc+127
  v82 = add v7, 5136                             78: r1 = r7
                                                 79: r1 += 5136
  v84 = call probe_read_user_str v82, 1024, v78
                                                 80: r2 = 1024
                                                 81: call bpf_probe_read_user_str#114
  v87 = add v2, 48                               82: r3 = r6
                                                 83: r3 += 48
  v89 = call probe_read_user slot0, 8, v87       84: r1 = r8
                                                 85: r2 = 8
                                                 86: call bpf_probe_read_user#112
  v90 = load64 [slot0]                           87: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                 88: r0 = 6
  br v90 != 0, b12, b48                          89: if r3 == 0x0 goto pc+115
  v94 = add v7, 6160                             90: r1 = r7
                                                 91: r1 += 6160
  v96 = call probe_read_user_str v94, 1024, v90
                                                 92: r2 = 1024
                                                 93: call bpf_probe_read_user_str#114
  v99 = add v2, 56                               94: r3 = r6
                                                 95: r3 += 56
  v101 = call probe_read_user slot0, 8, v99      96: r1 = r8
                                                 97: r2 = 8
                                                 98: call bpf_probe_read_user#112
  v102 = load64 [slot0]                          99: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                100: r0 = 7
  br v102 != 0, b13, b49                        101: if r3 == 0x0 goto pc+103
  v106 = add v7, 7184                           102: r1 = r7
                                                103: r1 += 7184
  v108 = call probe_read_user_str v106, 1024, v102
                                                104: r2 = 1024
                                                105: call bpf_probe_read_user_str#114
  v111 = add v2, 64                             106: r3 = r6
                                                107: r3 += 64
  v113 = call probe_read_user slot0, 8, v111    108: r1 = r8
                                                109: r2 = 8
                                                110: call bpf_probe_read_user#112
  v114 = load64 [slot0]                         111: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                112: r0 = 8
  br v114 != 0, b14, b50                        113: if r3 == 0x0 goto pc+91
  v118 = add v7, 8208                           114: r1 = r7
                                                115: r1 += 8208
  v120 = call probe_read_user_str v118, 1024, v114
                                                116: r2 = 1024
                                                117: call bpf_probe_read_user_str#114
  v123 = add v2, 72                             118: r3 = r6
                                                119: r3 += 72
  v125 = call probe_read_user slot0, 8, v123    120: r1 = r8
                                                121: r2 = 8
                                                122: call bpf_probe_read_user#112
  v126 = load64 [slot0]                         123: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                124: r0 = 9
  br v126 != 0, b15, b51                        125: if r3 == 0x0 goto pc+79
  v130 = add v7, 9232                           126: r1 = r7
                                                127: r1 += 9232
  v132 = call probe_read_user_str v130, 1024, v126
                                                128: r2 = 1024
                                                129: call bpf_probe_read_user_str#114
  v135 = add v2, 80                             130: r3 = r6
                                                131: r3 += 80
  v137 = call probe_read_user slot0, 8, v135    132: r1 = r8
                                                133: r2 = 8
                                                134: call bpf_probe_read_user#112
  v138 = load64 [slot0]                         135: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                136: r0 = 10
  br v138 != 0, b16, b52                        137: if r3 == 0x0 goto pc+67
  v142 = add v7, 10256                          138: r1 = r7
                                                139: r1 += 10256
  v144 = call probe_read_user_str v142, 1024, v138
                                                140: r2 = 1024
                                                141: call bpf_probe_read_user_str#114
  v147 = add v2, 88                             142: r3 = r6
                                                143: r3 += 88
  v149 = call probe_read_user slot0, 8, v147    144: r1 = r8
                                                145: r2 = 8
                                                146: call bpf_probe_read_user#112
  v150 = load64 [slot0]                         147: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                148: r0 = 11
  br v150 != 0, b17, b53                        149: if r3 == 0x0 goto pc+55
  v154 = add v7, 11280                          150: r1 = r7
                                                151: r1 += 11280
  v156 = call probe_read_user_str v154, 1024, v150
                                                152: r2 = 1024
                                                153: call bpf_probe_read_user_str#114
  v159 = add v2, 96                             154: r3 = r6
                                                155: r3 += 96
  v161 = call probe_read_user slot0, 8, v159    156: r1 = r8
                                                157: r2 = 8
                                                158: call bpf_probe_read_user#112
  v162 = load64 [slot0]                         159: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                160: r0 = 12
  br v162 != 0, b18, b54                        161: if r3 == 0x0 goto pc+43
  v166 = add v7, 12304                          162: r1 = r7
                                                163: r1 += 12304
  v168 = call probe_read_user_str v166, 1024, v162
                                                164: r2 = 1024
                                                165: call bpf_probe_read_user_str#114
  v171 = add v2, 104                            166: r3 = r6
                                                167: r3 += 104
  v173 = call probe_read_user slot0, 8, v171    168: r1 = r8
                                                169: r2 = 8
                                                170: call bpf_probe_read_user#112
  v174 = load64 [slot0]                         171: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                172: r0 = 13
  br v174 != 0, b19, b55                        173: if r3 == 0x0 goto pc+31
  v178 = add v7, 13328                          174: r1 = r7
                                                175: r1 += 13328
  v180 = call probe_read_user_str v178, 1024, v174
                                                176: r2 = 1024
                                                177: call bpf_probe_read_user_str#114
  v183 = add v2, 112                            178: r3 = r6
                                                179: r3 += 112
  v185 = call probe_read_user slot0, 8, v183    180: r1 = r8
                                                181: r2 = 8
                                                182: call bpf_probe_read_user#112
  v186 = load64 [slot0]                         183: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                184: r0 = 14
  br v186 != 0, b20, b56                        185: if r3 == 0x0 goto pc+19
  v190 = add v7, 14352                          186: r1 = r7
                                                187: r1 += 14352
  v192 = call probe_read_user_str v190, 1024, v186
                                                188: r2 = 1024
                                                189: call bpf_probe_read_user_str#114
  v195 = add v2, 120                            190: r3 = r6
                                                191: r3 += 120
  v197 = call probe_read_user slot0, 8, v195    192: r1 = r8
                                                193: r2 = 8
                                                194: call bpf_probe_read_user#112
  v198 = load64 [slot0]                         195: r3 = *(u64 *)(r10 -8)
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                196: r0 = 15
  br v198 != 0, b21, b57                        197: if r3 == 0x0 goto pc+7
  v202 = add v7, 15376                          198: r1 = r7
                                                199: r1 += 15376
  v204 = call probe_read_user_str v202, 1024, v198
                                                200: r2 = 1024
                                                201: call bpf_probe_read_user_str#114
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                202: r0 = 16
  jmp b2                                        203: goto pc+1
  v207 = phi b42: 0, b43: 1, b44: 2, b45: 3, b46: 4, b47: 5, b48: 6, b49: 7, b50: 8, b51: 9, b52: 10, b53: 11, b54: 12, b55: 13, b56: 14, b57: 15, b21: 16
                                                204: r0 = r9
  store64 [v7 + 8], v207                        205: *(u64 *)(r7 +8) = r0
  v210 = call ringbuf_submit v7, 0              206: r1 = r7
                                                207: r2 = 0
                                                208: call bpf_ringbuf_submit#132
  v218 = call ringbuf_reserve map1, 16400, 0    209: r3 = 0
                                                210: r1 = map[fd:0]  ; events
                                                212: r2 = 16400
                                                213: call bpf_ringbuf_reserve#131
                                                214: r7 = r0
  br v218 != 0, b25, b24                        215: if r7 == 0x0 goto pc+204
  storei64 [v218], 1                            216: *(u64 *)(r7 +0) = 1
  v228 = call probe_read_user slot0, 8, v2      217: r3 = r6
                                                218: r1 = r8
                                                219: r2 = 8
                                                220: call bpf_probe_read_user#112
  v229 = load64 [slot0]                         221: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                222: r0 = 0
  br v229 != 0, b26, b58                        223: if r3 == 0x0 goto pc+186
  v233 = add v218, 16                           224: r1 = r7
                                                225: r1 += 16
  v235 = call probe_read_user_str v233, 1024, v229
                                                226: r2 = 1024
                                                227: call bpf_probe_read_user_str#114
  v238 = add v2, 8                              228: r3 = r6
                                                229: r3 += 8
  v240 = call probe_read_user slot0, 8, v238    230: r1 = r8
                                                231: r2 = 8
                                                232: call bpf_probe_read_user#112
  v241 = load64 [slot0]                         233: r3 = *(u64 *)(r10 -8)
  br v241 != 0, b27, b59                        234: if r3 == 0x0 goto pc+174
  v245 = add v218, 1040                         235: r1 = r7
                                                236: r1 += 1040
  v247 = call probe_read_user_str v245, 1024, v241
                                                237: r2 = 1024
                                                238: call bpf_probe_read_user_str#114
  v250 = add v2, 16                             239: r3 = r6
                                                240: r3 += 16
  v252 = call probe_read_user slot0, 8, v250    241: r1 = r8
                                                242: r2 = 8
                                                243: call bpf_probe_read_user#112
  v253 = load64 [slot0]                         244: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                245: r0 = 2
  br v253 != 0, b28, b60                        246: if r3 == 0x0 goto pc+163
  v257 = add v218, 2064                         247: r1 = r7
                                                248: r1 += 2064
  v259 = call probe_read_user_str v257, 1024, v253
                                                249: r2 = 1024
                                                250: call bpf_probe_read_user_str#114
  v262 = add v2, 24                             251: r3 = r6
                                                252: r3 += 24
  v264 = call probe_read_user slot0, 8, v262    253: r1 = r8
                                                254: r2 = 8
                                                255: call bpf_probe_read_user#112
  v265 = load64 [slot0]                         256: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                257: r0 = 3
  br v265 != 0, b29, b61                        258: if r3 == 0x0 goto pc+151
  v269 = add v218, 3088                         259: r1 = r7
                                                260: r1 += 3088
  v271 = call probe_read_user_str v269, 1024, v265
                                                261: r2 = 1024
                                                262: call bpf_probe_read_user_str#114
  v274 = add v2, 32                             263: r3 = r6
                                                264: r3 += 32
  v276 = call probe_read_user slot0, 8, v274    265: r1 = r8
                                                266: r2 = 8
                                                267: call bpf_probe_read_user#112
  v277 = load64 [slot0]                         268: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                269: r0 = 4
  br v277 != 0, b30, b62                        270: if r3 == 0x0 goto pc+139
  v281 = add v218, 4112                         271: r1 = r7
                                                272: r1 += 4112
  v283 = call probe_read_user_str v281, 1024, v277
                                                273: r2 = 1024
                                                274: call bpf_probe_read_user_str#114
  v286 = add v2, 40                             275: r3 = r6
                                                276: r3 += 40
  v288 = call probe_read_user slot0, 8, v286    277: r1 = r8
                                                278: r2 = 8
                                                279: call bpf_probe_read_user#112
  v289 = load64 [slot0]                         280: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                281: r0 = 5
  br v289 != 0, b31, b63                        282: if r3 == 0x0 goto pc+127
  v293 = add v218, 5136                         283: r1 = r7
                                                284: r1 += 5136
  v295 = call probe_read_user_str v293, 1024, v289
                                                285: r2 = 1024
                                                286: call bpf_probe_read_user_str#114
  v298 = add v2, 48                             287: r3 = r6
                                                288: r3 += 48
  v300 = call probe_read_user slot0, 8, v298    289: r1 = r8
                                                290: r2 = 8
                                                291: call bpf_probe_read_user#112
  v301 = load64 [slot0]                         292: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                293: r0 = 6
  br v301 != 0, b32, b64                        294: if r3 == 0x0 goto pc+115
  v305 = add v218, 6160                         295: r1 = r7
                                                296: r1 += 6160
  v307 = call probe_read_user_str v305, 1024, v301
                                                297: r2 = 1024
                                                298: call bpf_probe_read_user_str#114
  v310 = add v2, 56                             299: r3 = r6
                                                300: r3 += 56
  v312 = call probe_read_user slot0, 8, v310    301: r1 = r8
                                                302: r2 = 8
                                                303: call bpf_probe_read_user#112
  v313 = load64 [slot0]                         304: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                305: r0 = 7
  br v313 != 0, b33, b65                        306: if r3 == 0x0 goto pc+103
  v317 = add v218, 7184                         307: r1 = r7
                                                308: r1 += 7184
  v319 = call probe_read_user_str v317, 1024, v313
                                                309: r2 = 1024
                                                310: call bpf_probe_read_user_str#114
  v322 = add v2, 64                             311: r3 = r6
                                                312: r3 += 64
  v324 = call probe_read_user slot0, 8, v322    313: r1 = r8
                                                314: r2 = 8
                                                315: call bpf_probe_read_user#112
  v325 = load64 [slot0]                         316: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                317: r0 = 8
  br v325 != 0, b34, b66                        318: if r3 == 0x0 goto pc+91
  v329 = add v218, 8208                         319: r1 = r7
                                                320: r1 += 8208
  v331 = call probe_read_user_str v329, 1024, v325
                                                321: r2 = 1024
                                                322: call bpf_probe_read_user_str#114
  v334 = add v2, 72                             323: r3 = r6
                                                324: r3 += 72
  v336 = call probe_read_user slot0, 8, v334    325: r1 = r8
                                                326: r2 = 8
                                                327: call bpf_probe_read_user#112
  v337 = load64 [slot0]                         328: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                329: r0 = 9
  br v337 != 0, b35, b67                        330: if r3 == 0x0 goto pc+79
  v341 = add v218, 9232                         331: r1 = r7
                                                332: r1 += 9232
  v343 = call probe_read_user_str v341, 1024, v337
                                                333: r2 = 1024
                                                334: call bpf_probe_read_user_str#114
  v346 = add v2, 80                             335: r3 = r6
                                                336: r3 += 80
  v348 = call probe_read_user slot0, 8, v346    337: r1 = r8
                                                338: r2 = 8
                                                339: call bpf_probe_read_user#112
  v349 = load64 [slot0]                         340: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                341: r0 = 10
  br v349 != 0, b36, b68                        342: if r3 == 0x0 goto pc+67
  v353 = add v218, 10256                        343: r1 = r7
                                                344: r1 += 10256
  v355 = call probe_read_user_str v353, 1024, v349
                                                345: r2 = 1024
                                                346: call bpf_probe_read_user_str#114
  v358 = add v2, 88                             347: r3 = r6
                                                348: r3 += 88
  v360 = call probe_read_user slot0, 8, v358    349: r1 = r8
                                                350: r2 = 8
                                                351: call bpf_probe_read_user#112
  v361 = load64 [slot0]                         352: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                353: r0 = 11
  br v361 != 0, b37, b69                        354: if r3 == 0x0 goto pc+55
  v365 = add v218, 11280                        355: r1 = r7
                                                356: r1 += 11280
  v367 = call probe_read_user_str v365, 1024, v361
                                                357: r2 = 1024
                                                358: call bpf_probe_read_user_str#114
  v370 = add v2, 96                             359: r3 = r6
                                                360: r3 += 96
  v372 = call probe_read_user slot0, 8, v370    361: r1 = r8
                                                362: r2 = 8
                                                363: call bpf_probe_read_user#112
  v373 = load64 [slot0]                         364: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                365: r0 = 12
  br v373 != 0, b38, b70                        366: if r3 == 0x0 goto pc+43
  v377 = add v218, 12304                        367: r1 = r7
                                                368: r1 += 12304
  v379 = call probe_read_user_str v377, 1024, v373
                                                369: r2 = 1024
                                                370: call bpf_probe_read_user_str#114
  v382 = add v2, 104                            371: r3 = r6
                                                372: r3 += 104
  v384 = call probe_read_user slot0, 8, v382    373: r1 = r8
                                                374: r2 = 8
                                                375: call bpf_probe_read_user#112
  v385 = load64 [slot0]                         376: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                377: r0 = 13
  br v385 != 0, b39, b71                        378: if r3 == 0x0 goto pc+31
  v389 = add v218, 13328                        379: r1 = r7
                                                380: r1 += 13328
  v391 = call probe_read_user_str v389, 1024, v385
                                                381: r2 = 1024
                                                382: call bpf_probe_read_user_str#114
  v394 = add v2, 112                            383: r3 = r6
                                                384: r3 += 112
  v396 = call probe_read_user slot0, 8, v394    385: r1 = r8
                                                386: r2 = 8
                                                387: call bpf_probe_read_user#112
  v397 = load64 [slot0]                         388: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                389: r0 = 14
  br v397 != 0, b40, b72                        390: if r3 == 0x0 goto pc+19
  v401 = add v218, 14352                        391: r1 = r7
                                                392: r1 += 14352
  v403 = call probe_read_user_str v401, 1024, v397
                                                393: r2 = 1024
                                                394: call bpf_probe_read_user_str#114
  v406 = add v2, 120                            395: r3 = r6
                                                396: r3 += 120
  v408 = call probe_read_user slot0, 8, v406    397: r1 = r8
                                                398: r2 = 8
                                                399: call bpf_probe_read_user#112
  v409 = load64 [slot0]                         400: r3 = *(u64 *)(r10 -8)
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                401: r0 = 15
  br v409 != 0, b41, b73                        402: if r3 == 0x0 goto pc+7
  v413 = add v218, 15376                        403: r1 = r7
                                                404: r1 += 15376
  v415 = call probe_read_user_str v413, 1024, v409
                                                405: r2 = 1024
                                                406: call bpf_probe_read_user_str#114
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                407: r0 = 16
  jmp b22                                       408: goto pc+1
  v418 = phi b58: 0, b59: 1, b60: 2, b61: 3, b62: 4, b63: 5, b64: 6, b65: 7, b66: 8, b67: 9, b68: 10, b69: 11, b70: 12, b71: 13, b72: 14, b73: 15, b41: 16
                                                409: r0 = r9
  store64 [v218 + 8], v418                      410: *(u64 *)(r7 +8) = r0
  v421 = call ringbuf_submit v218, 0            411: r1 = r7
                                                412: r2 = 0
                                                413: call bpf_ringbuf_submit#132
  exit 0                                        414: r0 = 0
                                                415: exit
  v461 = copy map_value2                        416: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v461], 1                        418: lock *(u64 *)(r0 +0) += r9
  jmp b3                                        419: goto pc-211
  v462 = copy map_value2                        420: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v462], 1                        422: lock *(u64 *)(r0 +0) += r9
  jmp b1                                        423: goto pc-10
insns: 424
