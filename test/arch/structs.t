struct mixed {
	char letter;
	short small;
	char one;
	long word;
	int low : 3, middle : 7;
	unsigned int high : 22;
	long long wide;
	struct mixed *next;
};
kprobe:vfs_read {
	$m = (struct mixed *)arg0;
	@size = sizeof(struct mixed);
	@small = $m->small;
	@word = $m->word;
	@middle = $m->middle;
	@high = $m->high;
	@wide = $m->wide;
	@next = $m->next->letter;
}
# >>> listing arm
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load32 [v2]                                0: r6 = *(u32 *)(r1 +0)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 32                               3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -12
  v10 = call probe_read_kernel slot1, 4, v8      20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v12 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 12                               29: r8 = r6
                                                 30: r8 += 12
  v14 = call probe_read_kernel slot0, 2, v13     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              37: r0 <<= 54
  v17 = sar v16, 57                              38: r0 s>>= 57
  v18 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot1, 4, v13     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v20 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              47: r0 <<= 32
  v22 = shr v21, 42                              48: r0 >>= 42
  v23 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 16                               52: r3 = r6
                                                 53: r3 += 16
  v25 = call probe_read_kernel slot2, 8, v24     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v26 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 24                               62: r3 = r6
                                                 63: r3 += 24
  v29 = call probe_read_kernel slot1, 4, v28     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v30 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v31 = call probe_read_kernel slot3, 1, v30     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v33 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing arm64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2]                                0: r6 = *(u64 *)(r1 +0)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing i386
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load32 [v2 + 24]                           0: r6 = *(u32 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 28                               3: *(u64 *)(r0 +0) = 28
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -12
  v10 = call probe_read_kernel slot1, 4, v8      20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v12 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 12                               29: r8 = r6
                                                 30: r8 += 12
  v14 = call probe_read_kernel slot0, 2, v13     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              37: r0 <<= 54
  v17 = sar v16, 57                              38: r0 s>>= 57
  v18 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot1, 4, v13     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v20 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              47: r0 <<= 32
  v22 = shr v21, 42                              48: r0 >>= 42
  v23 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 16                               52: r3 = r6
                                                 53: r3 += 16
  v25 = call probe_read_kernel slot2, 8, v24     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v26 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 24                               62: r3 = r6
                                                 63: r3 += 24
  v29 = call probe_read_kernel slot1, 4, v28     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v30 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v31 = call probe_read_kernel slot3, 1, v30     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v33 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing loongarch64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mips
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load32 [v2 + 48]                           0: r6 = *(u32 *)(r1 +48)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 32                               3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -12
  v10 = call probe_read_kernel slot1, 4, v8      20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v12 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 12                               29: r8 = r6
                                                 30: r8 += 12
  v14 = call probe_read_kernel slot0, 2, v13     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 51                              37: r0 <<= 51
  v17 = sar v16, 57                              38: r0 s>>= 57
  v18 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot1, 4, v13     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v20 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 42                              47: r0 <<= 42
  v22 = shr v21, 42                              48: r0 >>= 42
  v23 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 16                               52: r3 = r6
                                                 53: r3 += 16
  v25 = call probe_read_kernel slot2, 8, v24     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v26 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 24                               62: r3 = r6
                                                 63: r3 += 24
  v29 = call probe_read_kernel slot1, 4, v28     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v30 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v31 = call probe_read_kernel slot3, 1, v30     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v33 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing mips64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 51                              35: r0 <<= 51
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 42                              46: r0 <<= 42
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mips64el
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mipsel
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load32 [v2 + 48]                           0: r6 = *(u32 *)(r1 +48)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 32                               3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -12
  v10 = call probe_read_kernel slot1, 4, v8      20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v12 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 12                               29: r8 = r6
                                                 30: r8 += 12
  v14 = call probe_read_kernel slot0, 2, v13     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              37: r0 <<= 54
  v17 = sar v16, 57                              38: r0 s>>= 57
  v18 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot1, 4, v13     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v20 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              47: r0 <<= 32
  v22 = shr v21, 42                              48: r0 >>= 42
  v23 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 16                               52: r3 = r6
                                                 53: r3 += 16
  v25 = call probe_read_kernel slot2, 8, v24     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v26 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 24                               62: r3 = r6
                                                 63: r3 += 24
  v29 = call probe_read_kernel slot1, 4, v28     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v30 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v31 = call probe_read_kernel slot3, 1, v30     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v33 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing powerpc64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 51                              35: r0 <<= 51
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 42                              46: r0 <<= 42
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing powerpc64le
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing riscv32
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load32 [v2 + 40]                           0: r6 = *(u32 *)(r1 +40)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 32                               3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -12
  v10 = call probe_read_kernel slot1, 4, v8      20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v12 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 12                               29: r8 = r6
                                                 30: r8 += 12
  v14 = call probe_read_kernel slot0, 2, v13     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              37: r0 <<= 54
  v17 = sar v16, 57                              38: r0 s>>= 57
  v18 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot1, 4, v13     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v20 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              47: r0 <<= 32
  v22 = shr v21, 42                              48: r0 >>= 42
  v23 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 16                               52: r3 = r6
                                                 53: r3 += 16
  v25 = call probe_read_kernel slot2, 8, v24     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v26 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 24                               62: r3 = r6
                                                 63: r3 += 24
  v29 = call probe_read_kernel slot1, 4, v28     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v30 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v31 = call probe_read_kernel slot3, 1, v30     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v33 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing riscv64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing s390x
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 40]                           0: r6 = *(u64 *)(r1 +40)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 51                              35: r0 <<= 51
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 42                              46: r0 <<= 42
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing x86_64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v1 = load64 [v2 + 112]                          0: r6 = *(u64 *)(r1 +112)
  13: 	@size = sizeof(struct mixed);
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v3], 40                               3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v4 = add v1, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v5 = call probe_read_kernel slot0, 2, v4        6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v6 = loads16 [slot0]                           10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v7 = copy map_value1                           13: r5 = map[fd:0][0]+0  ; @small
  store64 [v7], v6                               15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v8 = add v1, 8                                 16: r3 = r6
                                                 17: r3 += 8
  v9 = slot1                                     18: r7 = r10
                                                 19: r7 += -8
  v10 = call probe_read_kernel slot1, 8, v8      20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v11 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v12], v11                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v13 = add v1, 16                               27: r8 = r6
                                                 28: r8 += 16
  v14 = call probe_read_kernel slot0, 2, v13     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v15 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v16 = shl v15, 54                              35: r0 <<= 54
  v17 = sar v16, 57                              36: r0 s>>= 57
  v18 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v18], v17                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v19 = call probe_read_kernel slot2, 4, v13     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v20 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v21 = shl v20, 32                              46: r0 <<= 32
  v22 = shr v21, 42                              47: r0 >>= 42
  v23 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v23], v22                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v24 = add v1, 24                               51: r3 = r6
                                                 52: r3 += 24
  v25 = call probe_read_kernel slot1, 8, v24     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v26 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v27 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v27], v26                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v28 = add v1, 32                               60: r3 = r6
                                                 61: r3 += 32
  v29 = call probe_read_kernel slot1, 8, v28     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v30 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v31 = call probe_read_kernel slot3, 1, v30     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v32 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v33 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v33], v32                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
