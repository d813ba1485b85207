kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
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
  v167 = slot1                                   12: r7 = r10
                                                 13: r7 += -24
  br v9 != 0, b30, b3                            14: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            15: *(u64 *)(r10 -24) = 1
  v16 = call map_update_elem map0, slot0, slot1, 0
                                                 16: r3 = r7
                                                 17: r4 = 0
                                                 18: r1 = map[fd:0]  ; @
                                                 20: r2 = r10
                                                 21: r2 += -16
                                                 22: call bpf_map_update_elem#2
  br v16 == 0, b5, b31                           23: if r0 == 0x0 goto pc+5
  v21 = phi b30: v9, b31: map_value5             24: r0 = map[fd:0][0]+0  ; losses
  v23 = load64 [v21]                             26: r5 = *(u64 *)(r0 +0)
  v24 = add v23, 1                               27: r5 += 1
  store64 [v21], v24                             28: *(u64 *)(r0 +0) = r5
   3: 	@h = hist(arg2);
  v28 = load64 [v2 + 96]                         29: r0 = *(u64 *)(r6 +96)
  v168 = 1                                       30: r8 = 1
  br v28 >= 1, b6, b32                           31: if r0 < 0x1 goto pc+22
  v35 = shr v28, 32                              32: r5 = r0
                                                 33: r5 >>= 32
  br v35 != 0, b9, b33                           34: if r5 == 0x0 goto pc+3
  v41 = phi b33: v28, b9: v35                    35: r0 = r5
                                                 36: r5 = 34
  jmp b10                                        37: goto pc+1
  v41 = phi b33: v28, b9: v35                    38: r5 = 2
  br v41 > 65535, b11, b35                       39: if r0 <= 0xffff goto pc+2
  v45 = shr v41, 16                              40: r0 >>= 16
  v48 = add v46, 16                              41: r5 += 16
  br v50 > 255, b13, b36                         42: if r0 <= 0xff goto pc+2
  v54 = shr v50, 8                               43: r0 >>= 8
  v57 = add v55, 8                               44: r5 += 8
  br v59 > 15, b15, b37                          45: if r0 <= 0xf goto pc+2
  v63 = shr v59, 4                               46: r0 >>= 4
  v66 = add v64, 4                               47: r5 += 4
  br v68 > 3, b17, b38                           48: if r0 <= 0x3 goto pc+2
  v72 = shr v68, 2                               49: r0 >>= 2
  v75 = add v73, 2                               50: r5 += 2
  br v77 > 1, b19, b39                           51: if r0 <= 0x1 goto pc+3
  v82 = add v80, 1                               52: r5 += 1
  jmp b20                                        53: goto pc+1
  v86 = phi b20: v84, b32: 1                     54: r5 = r8
  store64 [slot1], v86                           55: *(u64 *)(r10 -24) = r5
  v90 = call map_lookup_elem map1, slot1         56: r2 = r7
                                                 57: r1 = map[fd:0]  ; @h
                                                 59: call bpf_map_lookup_elem#1
  br v90 != 0, b34, b22                          60: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            61: *(u64 *)(r10 -32) = 1
  v97 = call map_update_elem map1, slot1, slot2, 0
                                                 62: r2 = r7
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @h
                                                 66: r3 = r10
                                                 67: r3 += -32
                                                 68: call bpf_map_update_elem#2
  br v97 == 0, b24, b40                          69: if r0 == 0x0 goto pc+5
  v102 = phi b34: v90, b40: map_value5+8         70: r0 = map[fd:0][0]+8  ; losses
  v104 = load64 [v102]                           72: r5 = *(u64 *)(r0 +0)
  v105 = add v104, 1                             73: r5 += 1
  store64 [v102], v105                           74: *(u64 *)(r0 +0) = r5
   4: 	@x++;
  v169 = copy map_value2                         75: r0 = map[fd:0][0]+0  ; @x
  atomic_add64 [v169], 1                         77: lock *(u64 *)(r0 +0) += r8
   5: 	@s = str(arg1);
  v114 = load64 [v2 + 104]                       78: r6 = *(u64 *)(r6 +104)
  storei32 [slot4], 0                            79: *(u32 *)(r10 -36) = 0
  v151 = call map_lookup_elem map4, slot4        80: r2 = r10
                                                 81: r2 += -36
                                                 82: r1 = map[fd:0]  ; scratch
                                                 84: call bpf_map_lookup_elem#1
                                                 85: r7 = r0
  br v151 == 0, b29, b28                         86: if r7 == 0x0 goto pc+35
  v117 = call probe_read_kernel v151, 1024, map_value6
                                                 87: r1 = r7
                                                 88: r3 = map[fd:0][0]+0  ; zeros
                                                 90: r2 = 1024
                                                 91: call bpf_probe_read_kernel#113
  v118 = call probe_read_str v151, 1024, v114    92: r3 = r6
                                                 93: r1 = r7
                                                 94: r2 = 1024
                                                 95: call bpf_probe_read_str#45
  v121 = call probe_read_kernel map_value3, 1024, v151
                                                 96: r3 = r7
                                                 97: r2 = 1024
                                                 98: r1 = map[fd:0][0]+0  ; @s
                                                100: call bpf_probe_read_kernel#113
   6: 	printf("%s %d\n", comm, pid);
  v125 = call ringbuf_reserve map7, 32, 0       101: r3 = 0
                                                102: r1 = map[fd:0]  ; events
                                                104: r2 = 32
                                                105: call bpf_ringbuf_reserve#131
                                                106: r6 = r0
  br v125 != 0, b27, b26                        107: if r6 == 0x0 goto pc+16
  storei64 [v125], 0                            108: *(u64 *)(r6 +0) = 0
  v134 = add v125, 8                            109: r1 = r6
                                                110: r1 += 8
  v136 = call get_current_comm v134, 16         111: r2 = 16
                                                112: call bpf_get_current_comm#16
  v137 = call get_current_pid_tgid              113: call bpf_get_current_pid_tgid#14
  v139 = shr v137, 32                           114: r0 >>= 32
  store32 [v125 + 24], v139                     115: *(u32 *)(r6 +24) = r0
  storei32 [v125 + 28], 0                       116: *(u32 *)(r6 +28) = 0
  v143 = call ringbuf_submit v125, 0            117: r1 = r6
                                                118: r2 = 0
                                                119: call bpf_ringbuf_submit#132
  exit 0                                        120: r0 = 0
                                                121: exit
  exit 0                                        122: r0 = 0
                                                123: exit
  v170 = copy map_value5+16                     124: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v170], 1                        126: lock *(u64 *)(r0 +0) += r8
  jmp b1                                        127: goto pc-8
insns: 128
