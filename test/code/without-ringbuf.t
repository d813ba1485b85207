kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without ringbuf
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
  br v4 != 0, b25, b3                            14: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            15: *(u64 *)(r10 -24) = 1
  v6 = call map_update_elem map0, slot0, slot1, 0
                                                 16: r3 = r7
                                                 17: r4 = 0
                                                 18: r1 = map[fd:0]  ; @
                                                 20: r2 = r10
                                                 21: r2 += -16
                                                 22: call bpf_map_update_elem#2
  br v6 == 0, b4, b26                            23: if r0 == 0x0 goto pc+5
  v7 = phi b25: v4, b26: map_value5              24: r0 = map[fd:0][0]+0  ; losses
  v8 = load64 [v7]                               26: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 27: r5 += 1
  store64 [v7], v9                               28: *(u64 *)(r0 +0) = r5
   3: 	@h = hist(arg2);
  v10 = load64 [v1 + 96]                         29: r0 = *(u64 *)(r6 +96)
  v11 = 1                                        30: r8 = 1
  br v10 >= 1, b5, b27                           31: if r0 < 0x1 goto pc+22
  v12 = shr v10, 32                              32: r5 = r0
                                                 33: r5 >>= 32
  br v12 != 0, b7, b28                           34: if r5 == 0x0 goto pc+3
  v13 = phi b28: v10, b7: v12                    35: r0 = r5
                                                 36: r5 = 34
  jmp b8                                         37: goto pc+1
  v13 = phi b28: v10, b7: v12                    38: r5 = 2
  br v13 > 65535, b9, b30                        39: if r0 <= 0xffff goto pc+2
  v14 = shr v13, 16                              40: r0 >>= 16
  v15 = add v16, 16                              41: r5 += 16
  br v17 > 255, b11, b31                         42: if r0 <= 0xff goto pc+2
  v18 = shr v17, 8                               43: r0 >>= 8
  v19 = add v20, 8                               44: r5 += 8
  br v21 > 15, b13, b32                          45: if r0 <= 0xf goto pc+2
  v22 = shr v21, 4                               46: r0 >>= 4
  v23 = add v24, 4                               47: r5 += 4
  br v25 > 3, b15, b33                           48: if r0 <= 0x3 goto pc+2
  v26 = shr v25, 2                               49: r0 >>= 2
  v27 = add v28, 2                               50: r5 += 2
  br v29 > 1, b17, b34                           51: if r0 <= 0x1 goto pc+3
  v30 = add v31, 1                               52: r5 += 1
  jmp b18                                        53: goto pc+1
  v32 = phi b18: v33, b27: 1                     54: r5 = r8
  store64 [slot1], v32                           55: *(u64 *)(r10 -24) = r5
  v34 = call map_lookup_elem map1, slot1         56: r2 = r7
                                                 57: r1 = map[fd:0]  ; @h
                                                 59: call bpf_map_lookup_elem#1
  br v34 != 0, b29, b20                          60: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            61: *(u64 *)(r10 -32) = 1
  v35 = call map_update_elem map1, slot1, slot2, 0
                                                 62: r2 = r7
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @h
                                                 66: r3 = r10
                                                 67: r3 += -32
                                                 68: call bpf_map_update_elem#2
  br v35 == 0, b21, b35                          69: if r0 == 0x0 goto pc+5
  v36 = phi b29: v34, b35: map_value5+8          70: r0 = map[fd:0][0]+8  ; losses
  v37 = load64 [v36]                             72: r5 = *(u64 *)(r0 +0)
  v38 = add v37, 1                               73: r5 += 1
  store64 [v36], v38                             74: *(u64 *)(r0 +0) = r5
   4: 	@x++;
  v39 = copy map_value2                          75: r0 = map[fd:0][0]+0  ; @x
  atomic_add64 [v39], 1                          77: lock *(u64 *)(r0 +0) += r8
   5: 	@s = str(arg1);
  v40 = load64 [v1 + 104]                        78: r7 = *(u64 *)(r6 +104)
  storei32 [slot5], 0                            79: *(u32 *)(r10 -68) = 0
  v41 = call map_lookup_elem map4, slot5         80: r2 = r10
                                                 81: r2 += -68
                                                 82: r1 = map[fd:0]  ; scratch
                                                 84: call bpf_map_lookup_elem#1
                                                 85: r9 = r0
  br v41 == 0, b24, b23                          86: if r9 == 0x0 goto pc+37
  v42 = call probe_read_kernel v41, 1024, map_value6
                                                 87: r1 = r9
                                                 88: r3 = map[fd:0][0]+0  ; zeros
                                                 90: r2 = 1024
                                                 91: call bpf_probe_read_kernel#113
  v43 = call probe_read_str v41, 1024, v40       92: r3 = r7
                                                 93: r1 = r9
                                                 94: r2 = 1024
                                                 95: call bpf_probe_read_str#45
  v44 = call probe_read_kernel map_value3, 1024, v41
                                                 96: r3 = r9
                                                 97: r2 = 1024
                                                 98: r1 = map[fd:0][0]+0  ; @s
                                                100: call bpf_probe_read_kernel#113
   6: 	printf("%s %d\n", comm, pid);
  storei64 [slot4], 0                           101: *(u64 *)(r10 -64) = 0
  v45 = call get_current_comm slot4+8, 16       102: r2 = 16
                                                103: r1 = r10
                                                104: r1 += -56
                                                105: call bpf_get_current_comm#16
  v46 = call get_current_pid_tgid               106: call bpf_get_current_pid_tgid#14
  v47 = shr v46, 32                             107: r0 >>= 32
  store32 [slot4 + 24], v47                     108: *(u32 *)(r10 -40) = r0
  storei32 [slot4 + 28], 0                      109: *(u32 *)(r10 -36) = 0
  v48 = call perf_event_output v1, map7, 4294967295, slot4, 32
                                                110: r1 = r6
                                                111: r5 = 32
                                                112: r4 = r10
                                                113: r4 += -64
                                                114: r2 = map[fd:0]  ; events
                                                116: w3 = -1
                                                117: call bpf_perf_event_output#25
  br v48 == 0, b1, b22                          118: if r0 == 0x0 goto pc+4
  v49 = copy map_value5+16                      119: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v49], 1                         121: lock *(u64 *)(r0 +0) += r8
  exit 0                                        122: r0 = 0
                                                123: exit
  exit 0                                        124: r0 = 0
                                                125: exit
insns: 126
