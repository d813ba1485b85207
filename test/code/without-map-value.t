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
  v1 = ctx                                        0: r6 = r1
  v2 = call get_attach_cookie v1                  1: r1 = r6
                                                  2: call bpf_get_attach_cookie#174
  store64 [slot0], v2                             3: *(u64 *)(r10 -16) = r0
  v3 = call get_func_ip v1                        4: r1 = r6
                                                  5: call bpf_get_func_ip#173
  store64 [slot0 + 8], v3                         6: *(u64 *)(r10 -8) = r0
  v4 = call map_lookup_elem map0, slot0           7: r2 = r10
                                                  8: r2 += -16
                                                  9: r1 = map[fd:0]  ; @
                                                 11: call bpf_map_lookup_elem#1
  v5 = slot1                                     12: r7 = r10
                                                 13: r7 += -24
  br v4 != 0, b2, b3                             14: if r0 == 0x0 goto pc+4
  v6 = load64 [v4]                               15: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 16: r5 += 1
  store64 [v4], v7                               17: *(u64 *)(r0 +0) = r5
  jmp b5                                         18: goto pc+19
  storei64 [slot1], 1                            19: *(u64 *)(r10 -24) = 1
  v8 = call map_update_elem map0, slot0, slot1, 0
                                                 20: r3 = r7
                                                 21: r4 = 0
                                                 22: r1 = map[fd:0]  ; @
                                                 24: r2 = r10
                                                 25: r2 += -16
                                                 26: call bpf_map_update_elem#2
  br v8 == 0, b5, b4                             27: if r0 == 0x0 goto pc+10
  storei32 [slot2], 0                            28: *(u32 *)(r10 -44) = 0
  v9 = call map_lookup_elem map5, slot2          29: r2 = r10
                                                 30: r2 += -44
                                                 31: r1 = map[fd:0]  ; losses
                                                 33: call bpf_map_lookup_elem#1
  br v9 != 0, b6, b5                             34: if r0 == 0x0 goto pc+3
  v10 = load64 [v9]                              35: r5 = *(u64 *)(r0 +0)
  v11 = add v10, 1                               36: r5 += 1
  store64 [v9], v11                              37: *(u64 *)(r0 +0) = r5
   3: 	@h = hist(arg2);
  v12 = load64 [v1 + 96]                         38: r0 = *(u64 *)(r6 +96)
  v13 = phi b20: v14, b39: 1                     39: r5 = 1
  br v12 >= 1, b7, b39                           40: if r0 < 0x1 goto pc+21
  v15 = shr v12, 32                              41: r5 = r0
                                                 42: r5 >>= 32
  br v15 != 0, b9, b40                           43: if r5 == 0x0 goto pc+3
  v16 = phi b40: v12, b9: v15                    44: r0 = r5
                                                 45: r5 = 34
  jmp b10                                        46: goto pc+1
  v16 = phi b40: v12, b9: v15                    47: r5 = 2
  br v16 > 65535, b11, b41                       48: if r0 <= 0xffff goto pc+2
  v17 = shr v16, 16                              49: r0 >>= 16
  v18 = add v19, 16                              50: r5 += 16
  br v20 > 255, b13, b42                         51: if r0 <= 0xff goto pc+2
  v21 = shr v20, 8                               52: r0 >>= 8
  v22 = add v23, 8                               53: r5 += 8
  br v24 > 15, b15, b43                          54: if r0 <= 0xf goto pc+2
  v25 = shr v24, 4                               55: r0 >>= 4
  v26 = add v27, 4                               56: r5 += 4
  br v28 > 3, b17, b44                           57: if r0 <= 0x3 goto pc+2
  v29 = shr v28, 2                               58: r0 >>= 2
  v30 = add v31, 2                               59: r5 += 2
  br v32 > 1, b19, b45                           60: if r0 <= 0x1 goto pc+1
  v33 = add v34, 1                               61: r5 += 1
  store64 [slot1], v13                           62: *(u64 *)(r10 -24) = r5
  v35 = call map_lookup_elem map1, slot1         63: r2 = r7
                                                 64: r1 = map[fd:0]  ; @h
                                                 66: call bpf_map_lookup_elem#1
  br v35 != 0, b21, b22                          67: if r0 == 0x0 goto pc+4
  v36 = load64 [v35]                             68: r5 = *(u64 *)(r0 +0)
  v37 = add v36, 1                               69: r5 += 1
  store64 [v35], v37                             70: *(u64 *)(r0 +0) = r5
  jmp b24                                        71: goto pc+19
  storei64 [slot3], 1                            72: *(u64 *)(r10 -32) = 1
  v38 = call map_update_elem map1, slot1, slot3, 0
                                                 73: r2 = r7
                                                 74: r4 = 0
                                                 75: r1 = map[fd:0]  ; @h
                                                 77: r3 = r10
                                                 78: r3 += -32
                                                 79: call bpf_map_update_elem#2
  br v38 == 0, b24, b23                          80: if r0 == 0x0 goto pc+10
  storei32 [slot2], 1                            81: *(u32 *)(r10 -44) = 1
  v39 = call map_lookup_elem map5, slot2         82: r2 = r10
                                                 83: r2 += -44
                                                 84: r1 = map[fd:0]  ; losses
                                                 86: call bpf_map_lookup_elem#1
  br v39 != 0, b25, b24                          87: if r0 == 0x0 goto pc+3
  v40 = load64 [v39]                             88: r5 = *(u64 *)(r0 +0)
  v41 = add v40, 1                               89: r5 += 1
  store64 [v39], v41                             90: *(u64 *)(r0 +0) = r5
   4: 	@x++;
  storei32 [slot4], 0                            91: *(u32 *)(r10 -40) = 0
  v42 = slot4                                    92: r8 = r10
                                                 93: r8 += -40
  v43 = map2                                     94: r9 = map[fd:0]  ; @x
  v44 = call map_lookup_elem map2, slot4         96: r2 = r8
                                                 97: r1 = r9
                                                 98: call bpf_map_lookup_elem#1
  br v44 != 0, b46, b27                          99: if r0 != 0x0 goto pc+10
  storei64 [slot1], 0                           100: *(u64 *)(r10 -24) = 0
  v45 = call map_update_elem map2, slot4, slot1, 1
                                                101: r1 = r9
                                                102: r2 = r8
                                                103: r3 = r7
                                                104: r4 = 1
                                                105: call bpf_map_update_elem#2
  v46 = call map_lookup_elem map2, slot4        106: r2 = r8
                                                107: r1 = r9
                                                108: call bpf_map_lookup_elem#1
  br v46 != 0, b47, b28                         109: if r0 == 0x0 goto pc+60
  v47 = copy 1                                  110: r5 = 1
  atomic_add64 [v48], v47                       111: lock *(u64 *)(r0 +0) += r5
   5: 	@s = str(arg1);
  v49 = load64 [v1 + 104]                       112: r6 = *(u64 *)(r6 +104)
  storei32 [slot6], 0                           113: *(u32 *)(r10 -48) = 0
  v50 = call map_lookup_elem map4, slot6        114: r2 = r10
                                                115: r2 += -48
                                                116: r1 = map[fd:0]  ; scratch
                                                118: call bpf_map_lookup_elem#1
                                                119: r7 = r0
  br v50 == 0, b38, b37                         120: if r7 == 0x0 goto pc+47
  v51 = call probe_read_kernel v50, 1024, 0     121: r1 = r7
                                                122: r3 = 0
                                                123: r2 = 1024
                                                124: call bpf_probe_read_kernel#113
  v52 = call probe_read_str v50, 1024, v49      125: r3 = r6
                                                126: r1 = r7
                                                127: r2 = 1024
                                                128: call bpf_probe_read_str#45
  storei32 [slot4], 0                           129: *(u32 *)(r10 -40) = 0
  v53 = call map_update_elem map3, slot4, v50, 0
                                                130: r2 = r8
                                                131: r3 = r7
                                                132: r4 = 0
                                                133: r1 = map[fd:0]  ; @s
                                                135: call bpf_map_update_elem#2
  br v53 == 0, b32, b31                         136: if r0 == 0x0 goto pc+10
  storei32 [slot2], 3                           137: *(u32 *)(r10 -44) = 3
  v54 = call map_lookup_elem map5, slot2        138: r2 = r10
                                                139: r2 += -44
                                                140: r1 = map[fd:0]  ; losses
                                                142: call bpf_map_lookup_elem#1
  br v54 != 0, b33, b32                         143: if r0 == 0x0 goto pc+3
  v55 = load64 [v54]                            144: r5 = *(u64 *)(r0 +0)
  v56 = add v55, 1                              145: r5 += 1
  store64 [v54], v56                            146: *(u64 *)(r0 +0) = r5
   6: 	printf("%s %d\n", comm, pid);
  v57 = call ringbuf_reserve map6, 32, 0        147: r3 = 0
                                                148: r1 = map[fd:0]  ; events
                                                150: r2 = 32
                                                151: call bpf_ringbuf_reserve#131
                                                152: r6 = r0
  br v57 != 0, b35, b34                         153: if r6 == 0x0 goto pc+27
  storei64 [v57], 0                             154: *(u64 *)(r6 +0) = 0
  v58 = add v57, 8                              155: r1 = r6
                                                156: r1 += 8
  v59 = call get_current_comm v58, 16           157: r2 = 16
                                                158: call bpf_get_current_comm#16
  v60 = call get_current_pid_tgid               159: call bpf_get_current_pid_tgid#14
  v61 = shr v60, 32                             160: r0 >>= 32
  store32 [v57 + 24], v61                       161: *(u32 *)(r6 +24) = r0
  storei32 [v57 + 28], 0                        162: *(u32 *)(r6 +28) = 0
  v62 = call ringbuf_submit v57, 0              163: r1 = r6
                                                164: r2 = 0
                                                165: call bpf_ringbuf_submit#132
  exit 0                                        166: r0 = 0
                                                167: exit
  exit 0                                        168: r0 = 0
                                                169: exit
   4: 	@x++;
  storei32 [slot2], 2                           170: *(u32 *)(r10 -44) = 2
  v63 = call map_lookup_elem map5, slot2        171: r2 = r10
                                                172: r2 += -44
                                                173: r1 = map[fd:0]  ; losses
                                                175: call bpf_map_lookup_elem#1
  br v63 != 0, b30, b29                         176: if r0 == 0x0 goto pc-65
  v64 = load64 [v63]                            177: r5 = *(u64 *)(r0 +0)
  v65 = add v64, 1                              178: r5 += 1
  store64 [v63], v65                            179: *(u64 *)(r0 +0) = r5
  jmp b29                                       180: goto pc-69
   6: 	printf("%s %d\n", comm, pid);
  storei32 [slot2], 4                           181: *(u32 *)(r10 -44) = 4
  v66 = call map_lookup_elem map5, slot2        182: r2 = r10
                                                183: r2 += -44
                                                184: r1 = map[fd:0]  ; losses
                                                186: call bpf_map_lookup_elem#1
  br v66 != 0, b36, b1                          187: if r0 == 0x0 goto pc-21
  v67 = load64 [v66]                            188: r5 = *(u64 *)(r0 +0)
  v68 = add v67, 1                              189: r5 += 1
  store64 [v66], v68                            190: *(u64 *)(r0 +0) = r5
  jmp b1                                        191: goto pc-26
insns: 192
