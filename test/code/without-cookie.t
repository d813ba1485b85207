kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without cookie,perf_link,get_func_ip
# >>> listing
kprobe:vfs_read, kprobe:vfs_write
   3: 	@h = hist(arg2);
  v25 = ctx                                       0: r6 = r1
   2: 	@[probe, func] = count();
  v167 = copy v2                                  1: r0 = 0x0  ; probe id
  store64 [slot0], v167                           3: *(u64 *)(r10 -16) = r0
  v168 = copy v4                                  4: r0 = 0x0  ; function
  store64 [slot0 + 8], v168                       6: *(u64 *)(r10 -8) = r0
  v7 = call map_lookup_elem map0, slot0           7: r2 = r10
                                                  8: r2 += -16
                                                  9: r1 = map[fd:0]  ; @
                                                 11: call bpf_map_lookup_elem#1
  v165 = slot1                                   12: r7 = r10
                                                 13: r7 += -24
  br v7 != 0, b30, b3                            14: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            15: *(u64 *)(r10 -24) = 1
  v14 = call map_update_elem map0, slot0, slot1, 0
                                                 16: r3 = r7
                                                 17: r4 = 0
                                                 18: r1 = map[fd:0]  ; @
                                                 20: r2 = r10
                                                 21: r2 += -16
                                                 22: call bpf_map_update_elem#2
  br v14 == 0, b5, b31                           23: if r0 == 0x0 goto pc+5
  v19 = phi b30: v7, b31: map_value5             24: r0 = map[fd:0][0]+0  ; losses
  v21 = load64 [v19]                             26: r5 = *(u64 *)(r0 +0)
  v22 = add v21, 1                               27: r5 += 1
  store64 [v19], v22                             28: *(u64 *)(r0 +0) = r5
   3: 	@h = hist(arg2);
  v26 = load64 [v25 + 96]                        29: r0 = *(u64 *)(r6 +96)
  v166 = 1                                       30: r8 = 1
  br v26 >= 1, b6, b32                           31: if r0 < 0x1 goto pc+22
  v33 = shr v26, 32                              32: r5 = r0
                                                 33: r5 >>= 32
  br v33 != 0, b9, b33                           34: if r5 == 0x0 goto pc+3
  v39 = phi b33: v26, b9: v33                    35: r0 = r5
                                                 36: r5 = 34
  jmp b10                                        37: goto pc+1
  v39 = phi b33: v26, b9: v33                    38: r5 = 2
  br v39 > 65535, b11, b35                       39: if r0 <= 0xffff goto pc+2
  v43 = shr v39, 16                              40: r0 >>= 16
  v46 = add v44, 16                              41: r5 += 16
  br v48 > 255, b13, b36                         42: if r0 <= 0xff goto pc+2
  v52 = shr v48, 8                               43: r0 >>= 8
  v55 = add v53, 8                               44: r5 += 8
  br v57 > 15, b15, b37                          45: if r0 <= 0xf goto pc+2
  v61 = shr v57, 4                               46: r0 >>= 4
  v64 = add v62, 4                               47: r5 += 4
  br v66 > 3, b17, b38                           48: if r0 <= 0x3 goto pc+2
  v70 = shr v66, 2                               49: r0 >>= 2
  v73 = add v71, 2                               50: r5 += 2
  br v75 > 1, b19, b39                           51: if r0 <= 0x1 goto pc+3
  v80 = add v78, 1                               52: r5 += 1
  jmp b20                                        53: goto pc+1
  v84 = phi b20: v82, b32: 1                     54: r5 = r8
  store64 [slot1], v84                           55: *(u64 *)(r10 -24) = r5
  v88 = call map_lookup_elem map1, slot1         56: r2 = r7
                                                 57: r1 = map[fd:0]  ; @h
                                                 59: call bpf_map_lookup_elem#1
  br v88 != 0, b34, b22                          60: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            61: *(u64 *)(r10 -32) = 1
  v95 = call map_update_elem map1, slot1, slot2, 0
                                                 62: r2 = r7
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @h
                                                 66: r3 = r10
                                                 67: r3 += -32
                                                 68: call bpf_map_update_elem#2
  br v95 == 0, b24, b40                          69: if r0 == 0x0 goto pc+5
  v100 = phi b34: v88, b40: map_value5+8         70: r0 = map[fd:0][0]+8  ; losses
  v102 = load64 [v100]                           72: r5 = *(u64 *)(r0 +0)
  v103 = add v102, 1                             73: r5 += 1
  store64 [v100], v103                           74: *(u64 *)(r0 +0) = r5
   4: 	@x++;
  v169 = copy map_value2                         75: r0 = map[fd:0][0]+0  ; @x
  atomic_add64 [v169], 1                         77: lock *(u64 *)(r0 +0) += r8
   5: 	@s = str(arg1);
  v112 = load64 [v25 + 104]                      78: r6 = *(u64 *)(r6 +104)
  storei32 [slot4], 0                            79: *(u32 *)(r10 -36) = 0
  v149 = call map_lookup_elem map4, slot4        80: r2 = r10
                                                 81: r2 += -36
                                                 82: r1 = map[fd:0]  ; scratch
                                                 84: call bpf_map_lookup_elem#1
                                                 85: r7 = r0
  br v149 == 0, b29, b28                         86: if r7 == 0x0 goto pc+35
  v115 = call probe_read_kernel v149, 1024, map_value6
                                                 87: r1 = r7
                                                 88: r3 = map[fd:0][0]+0  ; zeros
                                                 90: r2 = 1024
                                                 91: call bpf_probe_read_kernel#113
  v116 = call probe_read_str v149, 1024, v112    92: r3 = r6
                                                 93: r1 = r7
                                                 94: r2 = 1024
                                                 95: call bpf_probe_read_str#45
  v119 = call probe_read_kernel map_value3, 1024, v149
                                                 96: r3 = r7
                                                 97: r2 = 1024
                                                 98: r1 = map[fd:0][0]+0  ; @s
                                                100: call bpf_probe_read_kernel#113
   6: 	printf("%s %d\n", comm, pid);
  v123 = call ringbuf_reserve map7, 32, 0       101: r3 = 0
                                                102: r1 = map[fd:0]  ; events
                                                104: r2 = 32
                                                105: call bpf_ringbuf_reserve#131
                                                106: r6 = r0
  br v123 != 0, b27, b26                        107: if r6 == 0x0 goto pc+16
  storei64 [v123], 0                            108: *(u64 *)(r6 +0) = 0
  v132 = add v123, 8                            109: r1 = r6
                                                110: r1 += 8
  v134 = call get_current_comm v132, 16         111: r2 = 16
                                                112: call bpf_get_current_comm#16
  v135 = call get_current_pid_tgid              113: call bpf_get_current_pid_tgid#14
  v137 = shr v135, 32                           114: r0 >>= 32
  store32 [v123 + 24], v137                     115: *(u32 *)(r6 +24) = r0
  storei32 [v123 + 28], 0                       116: *(u32 *)(r6 +28) = 0
  v141 = call ringbuf_submit v123, 0            117: r1 = r6
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
