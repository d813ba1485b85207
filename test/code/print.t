interval:s:1 {
	print(@x);
	print(@c, 5);
	print(@c, 5, 10);
	print(pid);
	print((1, "two"));
	print(1, 2, "x");
}
kprobe:vfs_read { @x = 1; @c[pid] = count(); }
# >>> listing
interval:s:1
   2: 	print(@x);
  v106 = map3                                     0: r6 = map[fd:0]  ; events
  v4 = call ringbuf_reserve map3, 8, 0            2: r1 = r6
                                                  3: r3 = 0
                                                  4: r2 = 8
                                                  5: call bpf_ringbuf_reserve#131
  v107 = map_value4                               6: r7 = map[fd:0][0]+0  ; losses
  v108 = 1                                        8: r8 = 1
  br v4 != 0, b4, b3                              9: if r0 == 0x0 goto pc+64
  storei64 [v4], 0                               10: *(u64 *)(r0 +0) = 0
  v13 = call ringbuf_submit v4, 0                11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
   3: 	print(@c, 5);
  v18 = call ringbuf_reserve map3, 8, 0          14: r1 = r6
                                                 15: r3 = 0
                                                 16: r2 = 8
                                                 17: call bpf_ringbuf_reserve#131
  br v18 != 0, b7, b6                            18: if r0 == 0x0 goto pc+57
  storei64 [v18], 1                              19: *(u64 *)(r0 +0) = 1
  v27 = call ringbuf_submit v18, 0               20: r1 = r0
                                                 21: r2 = 0
                                                 22: call bpf_ringbuf_submit#132
   4: 	print(@c, 5, 10);
  v32 = call ringbuf_reserve map3, 8, 0          23: r1 = r6
                                                 24: r3 = 0
                                                 25: r2 = 8
                                                 26: call bpf_ringbuf_reserve#131
  br v32 != 0, b10, b9                           27: if r0 == 0x0 goto pc+50
  storei64 [v32], 2                              28: *(u64 *)(r0 +0) = 2
  v41 = call ringbuf_submit v32, 0               29: r1 = r0
                                                 30: r2 = 0
                                                 31: call bpf_ringbuf_submit#132
   5: 	print(pid);
  v46 = call ringbuf_reserve map3, 16, 0         32: r1 = r6
                                                 33: r3 = 0
                                                 34: r2 = 16
                                                 35: call bpf_ringbuf_reserve#131
                                                 36: r9 = r0
  br v46 != 0, b13, b12                          37: if r9 == 0x0 goto pc+42
  storei64 [v46], 3                              38: *(u64 *)(r9 +0) = 3
  v54 = call get_current_pid_tgid                39: call bpf_get_current_pid_tgid#14
  v56 = shr v54, 32                              40: r0 >>= 32
  store32 [v46 + 8], v56                         41: *(u32 *)(r9 +8) = r0
  storei32 [v46 + 12], 0                         42: *(u32 *)(r9 +12) = 0
  v60 = call ringbuf_submit v46, 0               43: r1 = r9
                                                 44: r2 = 0
                                                 45: call bpf_ringbuf_submit#132
   6: 	print((1, "two"));
  v65 = call ringbuf_reserve map3, 24, 0         46: r1 = r6
                                                 47: r3 = 0
                                                 48: r2 = 24
                                                 49: call bpf_ringbuf_reserve#131
  br v65 != 0, b16, b15                          50: if r0 == 0x0 goto pc+31
  storei64 [v65], 4                              51: *(u64 *)(r0 +0) = 4
  storei64 [v65 + 8], 1                          52: *(u64 *)(r0 +8) = 1
  storei32 [v65 + 16], 7305076                   53: *(u32 *)(r0 +16) = 7305076
  storei32 [v65 + 20], 0                         54: *(u32 *)(r0 +20) = 0
  v79 = call ringbuf_submit v65, 0               55: r1 = r0
                                                 56: r2 = 0
                                                 57: call bpf_ringbuf_submit#132
   7: 	print(1, 2, "x");
  v84 = call ringbuf_reserve map3, 32, 0         58: r1 = r6
                                                 59: r3 = 0
                                                 60: r2 = 32
                                                 61: call bpf_ringbuf_reserve#131
  br v84 != 0, b19, b18                          62: if r0 == 0x0 goto pc+21
  storei64 [v84], 5                              63: *(u64 *)(r0 +0) = 5
  storei64 [v84 + 8], 1                          64: *(u64 *)(r0 +8) = 1
  storei64 [v84 + 16], 2                         65: *(u64 *)(r0 +16) = 2
  storei16 [v84 + 24], 120                       66: *(u16 *)(r0 +24) = 120
  storei16 [v84 + 26], 0                         67: *(u16 *)(r0 +26) = 0
  storei32 [v84 + 28], 0                         68: *(u32 *)(r0 +28) = 0
  v101 = call ringbuf_submit v84, 0              69: r1 = r0
                                                 70: r2 = 0
                                                 71: call bpf_ringbuf_submit#132
  exit 0                                         72: r0 = 0
                                                 73: exit
   2: 	print(@x);
  atomic_add64 [map_value4], 1                   74: lock *(u64 *)(r7 +0) += r8
  jmp b2                                         75: goto pc-62
   3: 	print(@c, 5);
  atomic_add64 [map_value4], 1                   76: lock *(u64 *)(r7 +0) += r8
  jmp b5                                         77: goto pc-55
   4: 	print(@c, 5, 10);
  atomic_add64 [map_value4], 1                   78: lock *(u64 *)(r7 +0) += r8
  jmp b8                                         79: goto pc-48
   5: 	print(pid);
  atomic_add64 [map_value4], 1                   80: lock *(u64 *)(r7 +0) += r8
  jmp b11                                        81: goto pc-36
   6: 	print((1, "two"));
  atomic_add64 [map_value4], 1                   82: lock *(u64 *)(r7 +0) += r8
  jmp b14                                        83: goto pc-26
   7: 	print(1, 2, "x");
  atomic_add64 [map_value4], 1                   84: lock *(u64 *)(r7 +0) += r8
  jmp b1                                         85: goto pc-14
insns: 86
kprobe:vfs_read
   9: kprobe:vfs_read { @x = 1; @c[pid] = count(); }
  v33 = copy map_value0                           0: r0 = map[fd:0][0]+0  ; @x
  storei64 [v33], 1                               2: *(u64 *)(r0 +0) = 1
  v5 = call get_current_pid_tgid                  3: call bpf_get_current_pid_tgid#14
  v7 = shr v5, 32                                 4: r0 >>= 32
  store64 [slot0], v7                             5: *(u64 *)(r10 -8) = r0
  v10 = call map_lookup_elem map1, slot0          6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @c
                                                 10: call bpf_map_lookup_elem#1
  br v10 != 0, b6, b3                            11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v17 = call map_update_elem map1, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @c
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v17 == 0, b1, b7                            21: if r0 == 0x0 goto pc+6
  v22 = phi b6: v10, b7: map_value4+8            22: r0 = map[fd:0][0]+8  ; losses
  v24 = load64 [v22]                             24: r5 = *(u64 *)(r0 +0)
  v25 = add v24, 1                               25: r5 += 1
  store64 [v22], v25                             26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
