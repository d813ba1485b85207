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
  v1 = map3                                       0: r6 = map[fd:0]  ; events
  v2 = call ringbuf_reserve map3, 8, 0            2: r1 = r6
                                                  3: r3 = 0
                                                  4: r2 = 8
                                                  5: call bpf_ringbuf_reserve#131
  v3 = map_value4                                 6: r7 = map[fd:0][0]+0  ; losses
  v4 = 1                                          8: r8 = 1
  br v2 != 0, b4, b3                              9: if r0 == 0x0 goto pc+64
  storei64 [v2], 0                               10: *(u64 *)(r0 +0) = 0
  v5 = call ringbuf_submit v2, 0                 11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
   3: 	print(@c, 5);
  v6 = call ringbuf_reserve map3, 8, 0           14: r1 = r6
                                                 15: r3 = 0
                                                 16: r2 = 8
                                                 17: call bpf_ringbuf_reserve#131
  br v6 != 0, b7, b6                             18: if r0 == 0x0 goto pc+57
  storei64 [v6], 1                               19: *(u64 *)(r0 +0) = 1
  v7 = call ringbuf_submit v6, 0                 20: r1 = r0
                                                 21: r2 = 0
                                                 22: call bpf_ringbuf_submit#132
   4: 	print(@c, 5, 10);
  v8 = call ringbuf_reserve map3, 8, 0           23: r1 = r6
                                                 24: r3 = 0
                                                 25: r2 = 8
                                                 26: call bpf_ringbuf_reserve#131
  br v8 != 0, b10, b9                            27: if r0 == 0x0 goto pc+50
  storei64 [v8], 2                               28: *(u64 *)(r0 +0) = 2
  v9 = call ringbuf_submit v8, 0                 29: r1 = r0
                                                 30: r2 = 0
                                                 31: call bpf_ringbuf_submit#132
   5: 	print(pid);
  v10 = call ringbuf_reserve map3, 16, 0         32: r1 = r6
                                                 33: r3 = 0
                                                 34: r2 = 16
                                                 35: call bpf_ringbuf_reserve#131
                                                 36: r9 = r0
  br v10 != 0, b13, b12                          37: if r9 == 0x0 goto pc+42
  storei64 [v10], 3                              38: *(u64 *)(r9 +0) = 3
  v11 = call get_current_pid_tgid                39: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              40: r0 >>= 32
  store32 [v10 + 8], v12                         41: *(u32 *)(r9 +8) = r0
  storei32 [v10 + 12], 0                         42: *(u32 *)(r9 +12) = 0
  v13 = call ringbuf_submit v10, 0               43: r1 = r9
                                                 44: r2 = 0
                                                 45: call bpf_ringbuf_submit#132
   6: 	print((1, "two"));
  v14 = call ringbuf_reserve map3, 24, 0         46: r1 = r6
                                                 47: r3 = 0
                                                 48: r2 = 24
                                                 49: call bpf_ringbuf_reserve#131
  br v14 != 0, b16, b15                          50: if r0 == 0x0 goto pc+31
  storei64 [v14], 4                              51: *(u64 *)(r0 +0) = 4
  storei64 [v14 + 8], 1                          52: *(u64 *)(r0 +8) = 1
  storei32 [v14 + 16], 7305076                   53: *(u32 *)(r0 +16) = 7305076
  storei32 [v14 + 20], 0                         54: *(u32 *)(r0 +20) = 0
  v15 = call ringbuf_submit v14, 0               55: r1 = r0
                                                 56: r2 = 0
                                                 57: call bpf_ringbuf_submit#132
   7: 	print(1, 2, "x");
  v16 = call ringbuf_reserve map3, 32, 0         58: r1 = r6
                                                 59: r3 = 0
                                                 60: r2 = 32
                                                 61: call bpf_ringbuf_reserve#131
  br v16 != 0, b18, b17                          62: if r0 == 0x0 goto pc+21
  storei64 [v16], 5                              63: *(u64 *)(r0 +0) = 5
  storei64 [v16 + 8], 1                          64: *(u64 *)(r0 +8) = 1
  storei64 [v16 + 16], 2                         65: *(u64 *)(r0 +16) = 2
  storei16 [v16 + 24], 120                       66: *(u16 *)(r0 +24) = 120
  storei16 [v16 + 26], 0                         67: *(u16 *)(r0 +26) = 0
  storei32 [v16 + 28], 0                         68: *(u32 *)(r0 +28) = 0
  v17 = call ringbuf_submit v16, 0               69: r1 = r0
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
  v1 = copy map_value0                            0: r0 = map[fd:0][0]+0  ; @x
  storei64 [v1], 1                                2: *(u64 *)(r0 +0) = 1
  v2 = call get_current_pid_tgid                  3: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 4: r0 >>= 32
  store64 [slot0], v3                             5: *(u64 *)(r10 -8) = r0
  v4 = call map_lookup_elem map1, slot0           6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @c
                                                 10: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                             11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v5 = call map_update_elem map1, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @c
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             21: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value4+8              22: r0 = map[fd:0][0]+8  ; losses
  v7 = load64 [v6]                               24: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 25: r5 += 1
  store64 [v6], v8                               26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
