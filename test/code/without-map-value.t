kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without map_value
# >>> listing
kprobe:vfs_read, kprobe:vfs_write
   2: 	@[probe, func] = count();
  v2 = ctx                                        0: r6 = r1
  v3 = call get_attach_cookie v2                  1: r1 = r6
                                                  2: call bpf_get_attach_cookie#174
  store64 [slot0], v3                             3: *(u64 *)(r10 -16) = r0
  v6 = call get_func_ip v2                        4: r1 = r6
                                                  5: call bpf_get_func_ip#173
  store64 [slot0 + 8], v6                         6: *(u64 *)(r10 -8) = r0
  v9 = call map_lookup_elem map0, slot0           7: r2 = r10
                                                  8: r2 += -16
                                                  9: r1 = map[fd:0]  ; @
                                                 11: call bpf_map_lookup_elem#1
  v237 = slot1                                   12: r7 = r10
                                                 13: r7 += -24
  br v9 != 0, b2, b3                             14: if r0 == 0x0 goto pc+4
  v32 = load64 [v9]                              15: r5 = *(u64 *)(r0 +0)
  v33 = add v32, 1                               16: r5 += 1
  store64 [v9], v33                              17: *(u64 *)(r0 +0) = r5
  jmp b5                                         18: goto pc+19
  storei64 [slot1], 1                            19: *(u64 *)(r10 -24) = 1
  v16 = call map_update_elem map0, slot0, slot1, 0
                                                 20: r3 = r7
                                                 21: r4 = 0
                                                 22: r1 = map[fd:0]  ; @
                                                 24: r2 = r10
                                                 25: r2 += -16
                                                 26: call bpf_map_update_elem#2
  br v16 == 0, b5, b4                            27: if r0 == 0x0 goto pc+10
  storei32 [slot2], 0                            28: *(u32 *)(r10 -44) = 0
  v22 = call map_lookup_elem map5, slot2         29: r2 = r10
                                                 30: r2 += -44
                                                 31: r1 = map[fd:0]  ; losses
                                                 33: call bpf_map_lookup_elem#1
  br v22 != 0, b6, b5                            34: if r0 == 0x0 goto pc+3
  v25 = load64 [v22]                             35: r5 = *(u64 *)(r0 +0)
  v27 = add v25, 1                               36: r5 += 1
  store64 [v22], v27                             37: *(u64 *)(r0 +0) = r5
   3: 	@h = hist(arg2);
  v37 = load64 [v2 + 96]                         38: r0 = *(u64 *)(r6 +96)
  v95 = phi b22: v93, b46: 1                     39: r5 = 1
  br v37 >= 1, b8, b46                           40: if r0 < 0x1 goto pc+21
  v44 = shr v37, 32                              41: r5 = r0
                                                 42: r5 >>= 32
  br v44 != 0, b11, b47                          43: if r5 == 0x0 goto pc+3
  v50 = phi b47: v37, b11: v44                   44: r0 = r5
                                                 45: r5 = 34
  jmp b12                                        46: goto pc+1
  v50 = phi b47: v37, b11: v44                   47: r5 = 2
  br v50 > 65535, b13, b48                       48: if r0 <= 0xffff goto pc+2
  v54 = shr v50, 16                              49: r0 >>= 16
  v57 = add v55, 16                              50: r5 += 16
  br v59 > 255, b15, b49                         51: if r0 <= 0xff goto pc+2
  v63 = shr v59, 8                               52: r0 >>= 8
  v66 = add v64, 8                               53: r5 += 8
  br v68 > 15, b17, b50                          54: if r0 <= 0xf goto pc+2
  v72 = shr v68, 4                               55: r0 >>= 4
  v75 = add v73, 4                               56: r5 += 4
  br v77 > 3, b19, b51                           57: if r0 <= 0x3 goto pc+2
  v81 = shr v77, 2                               58: r0 >>= 2
  v84 = add v82, 2                               59: r5 += 2
  br v86 > 1, b21, b52                           60: if r0 <= 0x1 goto pc+1
  v91 = add v89, 1                               61: r5 += 1
  store64 [slot1], v95                           62: *(u64 *)(r10 -24) = r5
  v99 = call map_lookup_elem map1, slot1         63: r2 = r7
                                                 64: r1 = map[fd:0]  ; @h
                                                 66: call bpf_map_lookup_elem#1
  br v99 != 0, b23, b24                          67: if r0 == 0x0 goto pc+4
  v122 = load64 [v99]                            68: r5 = *(u64 *)(r0 +0)
  v123 = add v122, 1                             69: r5 += 1
  store64 [v99], v123                            70: *(u64 *)(r0 +0) = r5
  jmp b26                                        71: goto pc+19
  storei64 [slot3], 1                            72: *(u64 *)(r10 -32) = 1
  v106 = call map_update_elem map1, slot1, slot3, 0
                                                 73: r2 = r7
                                                 74: r4 = 0
                                                 75: r1 = map[fd:0]  ; @h
                                                 77: r3 = r10
                                                 78: r3 += -32
                                                 79: call bpf_map_update_elem#2
  br v106 == 0, b26, b25                         80: if r0 == 0x0 goto pc+10
  storei32 [slot2], 1                            81: *(u32 *)(r10 -44) = 1
  v112 = call map_lookup_elem map5, slot2        82: r2 = r10
                                                 83: r2 += -44
                                                 84: r1 = map[fd:0]  ; losses
                                                 86: call bpf_map_lookup_elem#1
  br v112 != 0, b27, b26                         87: if r0 == 0x0 goto pc+3
  v115 = load64 [v112]                           88: r5 = *(u64 *)(r0 +0)
  v117 = add v115, 1                             89: r5 += 1
  store64 [v112], v117                           90: *(u64 *)(r0 +0) = r5
   4: 	@x++;
  storei32 [slot4], 0                            91: *(u32 *)(r10 -40) = 0
  v240 = slot4                                   92: r8 = r10
                                                 93: r8 += -40
  v241 = map2                                    94: r9 = map[fd:0]  ; @x
  v130 = call map_lookup_elem map2, slot4        96: r2 = r8
                                                 97: r1 = r9
                                                 98: call bpf_map_lookup_elem#1
  br v130 != 0, b53, b30                         99: if r0 != 0x0 goto pc+10
  storei64 [slot1], 0                           100: *(u64 *)(r10 -24) = 0
  v137 = call map_update_elem map2, slot4, slot1, 1
                                                101: r1 = r9
                                                102: r2 = r8
                                                103: r3 = r7
                                                104: r4 = 1
                                                105: call bpf_map_update_elem#2
  v139 = call map_lookup_elem map2, slot4       106: r2 = r8
                                                107: r1 = r9
                                                108: call bpf_map_lookup_elem#1
  br v139 != 0, b54, b31                        109: if r0 == 0x0 goto pc+60
  v242 = copy 1                                 110: r5 = 1
  atomic_add64 [v155], v242                     111: lock *(u64 *)(r0 +0) += r5
   5: 	@s = str(arg1);
  v162 = load64 [v2 + 104]                      112: r6 = *(u64 *)(r6 +104)
  storei32 [slot6], 0                           113: *(u32 *)(r10 -48) = 0
  v223 = call map_lookup_elem map4, slot6       114: r2 = r10
                                                115: r2 += -48
                                                116: r1 = map[fd:0]  ; scratch
                                                118: call bpf_map_lookup_elem#1
                                                119: r7 = r0
  br v223 == 0, b45, b44                        120: if r7 == 0x0 goto pc+47
  v165 = call probe_read_kernel v223, 1024, 0   121: r1 = r7
                                                122: r3 = 0
                                                123: r2 = 1024
                                                124: call bpf_probe_read_kernel#113
  v166 = call probe_read_str v223, 1024, v162   125: r3 = r6
                                                126: r1 = r7
                                                127: r2 = 1024
                                                128: call bpf_probe_read_str#45
  storei32 [slot4], 0                           129: *(u32 *)(r10 -40) = 0
  v171 = call map_update_elem map3, slot4, v223, 0
                                                130: r2 = r8
                                                131: r3 = r7
                                                132: r4 = 0
                                                133: r1 = map[fd:0]  ; @s
                                                135: call bpf_map_update_elem#2
  br v171 == 0, b36, b35                        136: if r0 == 0x0 goto pc+10
  storei32 [slot2], 3                           137: *(u32 *)(r10 -44) = 3
  v177 = call map_lookup_elem map5, slot2       138: r2 = r10
                                                139: r2 += -44
                                                140: r1 = map[fd:0]  ; losses
                                                142: call bpf_map_lookup_elem#1
  br v177 != 0, b37, b36                        143: if r0 == 0x0 goto pc+3
  v180 = load64 [v177]                          144: r5 = *(u64 *)(r0 +0)
  v182 = add v180, 1                            145: r5 += 1
  store64 [v177], v182                          146: *(u64 *)(r0 +0) = r5
   6: 	printf("%s %d\n", comm, pid);
  v189 = call ringbuf_reserve map6, 32, 0       147: r3 = 0
                                                148: r1 = map[fd:0]  ; events
                                                150: r2 = 32
                                                151: call bpf_ringbuf_reserve#131
                                                152: r6 = r0
  br v189 != 0, b41, b40                        153: if r6 == 0x0 goto pc+27
  storei64 [v189], 0                            154: *(u64 *)(r6 +0) = 0
  v206 = add v189, 8                            155: r1 = r6
                                                156: r1 += 8
  v208 = call get_current_comm v206, 16         157: r2 = 16
                                                158: call bpf_get_current_comm#16
  v209 = call get_current_pid_tgid              159: call bpf_get_current_pid_tgid#14
  v211 = shr v209, 32                           160: r0 >>= 32
  store32 [v189 + 24], v211                     161: *(u32 *)(r6 +24) = r0
  storei32 [v189 + 28], 0                       162: *(u32 *)(r6 +28) = 0
  v215 = call ringbuf_submit v189, 0            163: r1 = r6
                                                164: r2 = 0
                                                165: call bpf_ringbuf_submit#132
  exit 0                                        166: r0 = 0
                                                167: exit
  exit 0                                        168: r0 = 0
                                                169: exit
   4: 	@x++;
  storei32 [slot2], 2                           170: *(u32 *)(r10 -44) = 2
  v145 = call map_lookup_elem map5, slot2       171: r2 = r10
                                                172: r2 += -44
                                                173: r1 = map[fd:0]  ; losses
                                                175: call bpf_map_lookup_elem#1
  br v145 != 0, b33, b32                        176: if r0 == 0x0 goto pc-65
  v148 = load64 [v145]                          177: r5 = *(u64 *)(r0 +0)
  v150 = add v148, 1                            178: r5 += 1
  store64 [v145], v150                          179: *(u64 *)(r0 +0) = r5
  jmp b32                                       180: goto pc-69
   6: 	printf("%s %d\n", comm, pid);
  storei32 [slot2], 4                           181: *(u32 *)(r10 -44) = 4
  v195 = call map_lookup_elem map5, slot2       182: r2 = r10
                                                183: r2 += -44
                                                184: r1 = map[fd:0]  ; losses
                                                186: call bpf_map_lookup_elem#1
  br v195 != 0, b42, b1                         187: if r0 == 0x0 goto pc-21
  v198 = load64 [v195]                          188: r5 = *(u64 *)(r0 +0)
  v200 = add v198, 1                            189: r5 += 1
  store64 [v195], v200                          190: *(u64 *)(r0 +0) = r5
  jmp b1                                        191: goto pc-26
insns: 192
