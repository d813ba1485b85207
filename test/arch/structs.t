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
  v3 = load32 [v2]                                0: r6 = *(u32 *)(r1 +0)
  13: 	@size = sizeof(struct mixed);
  v73 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v73], 32                              3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v11 = add v3, 2                                 4: r3 = r6
                                                  5: r3 += 2
  v13 = call probe_read_kernel slot0, 2, v11      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v14 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v74 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v74], v14                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v19 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v72 = slot1                                    18: r7 = r10
                                                 19: r7 += -12
  v21 = call probe_read_kernel slot1, 4, v19     20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v22 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v75 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v75], v22                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v27 = add v3, 12                               29: r8 = r6
                                                 30: r8 += 12
  v29 = call probe_read_kernel slot0, 2, v27     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v30 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v32 = shl v30, 54                              37: r0 <<= 54
  v34 = sar v32, 57                              38: r0 s>>= 57
  v76 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v76], v34                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v41 = call probe_read_kernel slot1, 4, v27     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v42 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v44 = shl v42, 32                              47: r0 <<= 32
  v46 = shr v44, 42                              48: r0 >>= 42
  v77 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v77], v46                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v51 = add v3, 16                               52: r3 = r6
                                                 53: r3 += 16
  v53 = call probe_read_kernel slot2, 8, v51     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v54 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v78 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v78], v54                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v59 = add v3, 24                               62: r3 = r6
                                                 63: r3 += 24
  v61 = call probe_read_kernel slot1, 4, v59     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v62 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v65 = call probe_read_kernel slot3, 1, v62     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v66 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v79 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v79], v66                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing arm64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2]                                0: r6 = *(u64 *)(r1 +0)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing i386
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load32 [v2 + 24]                           0: r6 = *(u32 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v73 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v73], 28                              3: *(u64 *)(r0 +0) = 28
  14: 	@small = $m->small;
  v11 = add v3, 2                                 4: r3 = r6
                                                  5: r3 += 2
  v13 = call probe_read_kernel slot0, 2, v11      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v14 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v74 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v74], v14                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v19 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v72 = slot1                                    18: r7 = r10
                                                 19: r7 += -12
  v21 = call probe_read_kernel slot1, 4, v19     20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v22 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v75 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v75], v22                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v27 = add v3, 12                               29: r8 = r6
                                                 30: r8 += 12
  v29 = call probe_read_kernel slot0, 2, v27     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v30 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v32 = shl v30, 54                              37: r0 <<= 54
  v34 = sar v32, 57                              38: r0 s>>= 57
  v76 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v76], v34                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v41 = call probe_read_kernel slot1, 4, v27     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v42 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v44 = shl v42, 32                              47: r0 <<= 32
  v46 = shr v44, 42                              48: r0 >>= 42
  v77 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v77], v46                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v51 = add v3, 16                               52: r3 = r6
                                                 53: r3 += 16
  v53 = call probe_read_kernel slot2, 8, v51     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v54 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v78 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v78], v54                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v59 = add v3, 24                               62: r3 = r6
                                                 63: r3 += 24
  v61 = call probe_read_kernel slot1, 4, v59     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v62 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v65 = call probe_read_kernel slot3, 1, v62     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v66 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v79 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v79], v66                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing loongarch64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mips
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load32 [v2 + 48]                           0: r6 = *(u32 *)(r1 +48)
  13: 	@size = sizeof(struct mixed);
  v73 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v73], 32                              3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v11 = add v3, 2                                 4: r3 = r6
                                                  5: r3 += 2
  v13 = call probe_read_kernel slot0, 2, v11      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v14 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v74 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v74], v14                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v19 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v72 = slot1                                    18: r7 = r10
                                                 19: r7 += -12
  v21 = call probe_read_kernel slot1, 4, v19     20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v22 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v75 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v75], v22                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v27 = add v3, 12                               29: r8 = r6
                                                 30: r8 += 12
  v29 = call probe_read_kernel slot0, 2, v27     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v30 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v32 = shl v30, 51                              37: r0 <<= 51
  v34 = sar v32, 57                              38: r0 s>>= 57
  v76 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v76], v34                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v41 = call probe_read_kernel slot1, 4, v27     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v42 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v44 = shl v42, 42                              47: r0 <<= 42
  v46 = shr v44, 42                              48: r0 >>= 42
  v77 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v77], v46                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v51 = add v3, 16                               52: r3 = r6
                                                 53: r3 += 16
  v53 = call probe_read_kernel slot2, 8, v51     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v54 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v78 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v78], v54                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v59 = add v3, 24                               62: r3 = r6
                                                 63: r3 += 24
  v61 = call probe_read_kernel slot1, 4, v59     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v62 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v65 = call probe_read_kernel slot3, 1, v62     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v66 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v79 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v79], v66                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing mips64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 51                              35: r0 <<= 51
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 42                              46: r0 <<= 42
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mips64el
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 32]                           0: r6 = *(u64 *)(r1 +32)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing mipsel
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load32 [v2 + 48]                           0: r6 = *(u32 *)(r1 +48)
  13: 	@size = sizeof(struct mixed);
  v73 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v73], 32                              3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v11 = add v3, 2                                 4: r3 = r6
                                                  5: r3 += 2
  v13 = call probe_read_kernel slot0, 2, v11      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v14 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v74 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v74], v14                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v19 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v72 = slot1                                    18: r7 = r10
                                                 19: r7 += -12
  v21 = call probe_read_kernel slot1, 4, v19     20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v22 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v75 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v75], v22                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v27 = add v3, 12                               29: r8 = r6
                                                 30: r8 += 12
  v29 = call probe_read_kernel slot0, 2, v27     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v30 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v32 = shl v30, 54                              37: r0 <<= 54
  v34 = sar v32, 57                              38: r0 s>>= 57
  v76 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v76], v34                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v41 = call probe_read_kernel slot1, 4, v27     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v42 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v44 = shl v42, 32                              47: r0 <<= 32
  v46 = shr v44, 42                              48: r0 >>= 42
  v77 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v77], v46                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v51 = add v3, 16                               52: r3 = r6
                                                 53: r3 += 16
  v53 = call probe_read_kernel slot2, 8, v51     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v54 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v78 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v78], v54                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v59 = add v3, 24                               62: r3 = r6
                                                 63: r3 += 24
  v61 = call probe_read_kernel slot1, 4, v59     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v62 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v65 = call probe_read_kernel slot3, 1, v62     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v66 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v79 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v79], v66                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing powerpc64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 51                              35: r0 <<= 51
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 42                              46: r0 <<= 42
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing powerpc64le
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing riscv32
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load32 [v2 + 40]                           0: r6 = *(u32 *)(r1 +40)
  13: 	@size = sizeof(struct mixed);
  v73 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v73], 32                              3: *(u64 *)(r0 +0) = 32
  14: 	@small = $m->small;
  v11 = add v3, 2                                 4: r3 = r6
                                                  5: r3 += 2
  v13 = call probe_read_kernel slot0, 2, v11      6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v14 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v74 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v74], v14                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v19 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v72 = slot1                                    18: r7 = r10
                                                 19: r7 += -12
  v21 = call probe_read_kernel slot1, 4, v19     20: r1 = r7
                                                 21: r2 = 4
                                                 22: call bpf_probe_read_kernel#113
  v22 = loads32 [slot1]                          23: r0 = *(u32 *)(r10 -12)
                                                 24: r0 <<= 32
                                                 25: r0 s>>= 32
  v75 = copy map_value2                          26: r5 = map[fd:0][0]+0  ; @word
  store64 [v75], v22                             28: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v27 = add v3, 12                               29: r8 = r6
                                                 30: r8 += 12
  v29 = call probe_read_kernel slot0, 2, v27     31: r3 = r8
                                                 32: r2 = 2
                                                 33: r1 = r10
                                                 34: r1 += -14
                                                 35: call bpf_probe_read_kernel#113
  v30 = load16 [slot0]                           36: r0 = *(u16 *)(r10 -14)
  v32 = shl v30, 54                              37: r0 <<= 54
  v34 = sar v32, 57                              38: r0 s>>= 57
  v76 = copy map_value3                          39: r5 = map[fd:0][0]+0  ; @middle
  store64 [v76], v34                             41: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v41 = call probe_read_kernel slot1, 4, v27     42: r3 = r8
                                                 43: r1 = r7
                                                 44: r2 = 4
                                                 45: call bpf_probe_read_kernel#113
  v42 = load32 [slot1]                           46: r0 = *(u32 *)(r10 -12)
  v44 = shl v42, 32                              47: r0 <<= 32
  v46 = shr v44, 42                              48: r0 >>= 42
  v77 = copy map_value4                          49: r5 = map[fd:0][0]+0  ; @high
  store64 [v77], v46                             51: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v51 = add v3, 16                               52: r3 = r6
                                                 53: r3 += 16
  v53 = call probe_read_kernel slot2, 8, v51     54: r2 = 8
                                                 55: r1 = r10
                                                 56: r1 += -8
                                                 57: call bpf_probe_read_kernel#113
  v54 = loads64 [slot2]                          58: r0 = *(u64 *)(r10 -8)
  v78 = copy map_value5                          59: r5 = map[fd:0][0]+0  ; @wide
  store64 [v78], v54                             61: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v59 = add v3, 24                               62: r3 = r6
                                                 63: r3 += 24
  v61 = call probe_read_kernel slot1, 4, v59     64: r1 = r7
                                                 65: r2 = 4
                                                 66: call bpf_probe_read_kernel#113
  v62 = load32 [slot1]                           67: r3 = *(u32 *)(r10 -12)
  v65 = call probe_read_kernel slot3, 1, v62     68: r2 = 1
                                                 69: r1 = r10
                                                 70: r1 += -15
                                                 71: call bpf_probe_read_kernel#113
  v66 = loads8 [slot3]                           72: r0 = *(u8 *)(r10 -15)
                                                 73: r0 <<= 56
                                                 74: r0 s>>= 56
  v79 = copy map_value6                          75: r5 = map[fd:0][0]+0  ; @next
  store64 [v79], v66                             77: *(u64 *)(r5 +0) = r0
  exit 0                                         78: r0 = 0
                                                 79: exit
insns: 80
# >>> listing riscv64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing s390x
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 40]                           0: r6 = *(u64 *)(r1 +40)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 51                              35: r0 <<= 51
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 42                              46: r0 <<= 42
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
# >>> listing x86_64
kprobe:vfs_read
  12: 	$m = (struct mixed *)arg0;
  v3 = load64 [v2 + 112]                          0: r6 = *(u64 *)(r1 +112)
  13: 	@size = sizeof(struct mixed);
  v71 = copy map_value0                           1: r0 = map[fd:0][0]+0  ; @size
  storei64 [v71], 40                              3: *(u64 *)(r0 +0) = 40
  14: 	@small = $m->small;
  v9 = add v3, 2                                  4: r3 = r6
                                                  5: r3 += 2
  v11 = call probe_read_kernel slot0, 2, v9       6: r2 = 2
                                                  7: r1 = r10
                                                  8: r1 += -14
                                                  9: call bpf_probe_read_kernel#113
  v12 = loads16 [slot0]                          10: r0 = *(u16 *)(r10 -14)
                                                 11: r0 <<= 48
                                                 12: r0 s>>= 48
  v72 = copy map_value1                          13: r5 = map[fd:0][0]+0  ; @small
  store64 [v72], v12                             15: *(u64 *)(r5 +0) = r0
  15: 	@word = $m->word;
  v17 = add v3, 8                                16: r3 = r6
                                                 17: r3 += 8
  v70 = slot1                                    18: r7 = r10
                                                 19: r7 += -8
  v19 = call probe_read_kernel slot1, 8, v17     20: r1 = r7
                                                 21: r2 = 8
                                                 22: call bpf_probe_read_kernel#113
  v20 = loads64 [slot1]                          23: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value2                          24: r5 = map[fd:0][0]+0  ; @word
  store64 [v73], v20                             26: *(u64 *)(r5 +0) = r0
  16: 	@middle = $m->middle;
  v25 = add v3, 16                               27: r8 = r6
                                                 28: r8 += 16
  v27 = call probe_read_kernel slot0, 2, v25     29: r3 = r8
                                                 30: r2 = 2
                                                 31: r1 = r10
                                                 32: r1 += -14
                                                 33: call bpf_probe_read_kernel#113
  v28 = load16 [slot0]                           34: r0 = *(u16 *)(r10 -14)
  v30 = shl v28, 54                              35: r0 <<= 54
  v32 = sar v30, 57                              36: r0 s>>= 57
  v74 = copy map_value3                          37: r5 = map[fd:0][0]+0  ; @middle
  store64 [v74], v32                             39: *(u64 *)(r5 +0) = r0
  17: 	@high = $m->high;
  v39 = call probe_read_kernel slot2, 4, v25     40: r3 = r8
                                                 41: r2 = 4
                                                 42: r1 = r10
                                                 43: r1 += -12
                                                 44: call bpf_probe_read_kernel#113
  v40 = load32 [slot2]                           45: r0 = *(u32 *)(r10 -12)
  v42 = shl v40, 32                              46: r0 <<= 32
  v44 = shr v42, 42                              47: r0 >>= 42
  v75 = copy map_value4                          48: r5 = map[fd:0][0]+0  ; @high
  store64 [v75], v44                             50: *(u64 *)(r5 +0) = r0
  18: 	@wide = $m->wide;
  v49 = add v3, 24                               51: r3 = r6
                                                 52: r3 += 24
  v51 = call probe_read_kernel slot1, 8, v49     53: r1 = r7
                                                 54: r2 = 8
                                                 55: call bpf_probe_read_kernel#113
  v52 = loads64 [slot1]                          56: r0 = *(u64 *)(r10 -8)
  v76 = copy map_value5                          57: r5 = map[fd:0][0]+0  ; @wide
  store64 [v76], v52                             59: *(u64 *)(r5 +0) = r0
  19: 	@next = $m->next->letter;
  v57 = add v3, 32                               60: r3 = r6
                                                 61: r3 += 32
  v59 = call probe_read_kernel slot1, 8, v57     62: r1 = r7
                                                 63: r2 = 8
                                                 64: call bpf_probe_read_kernel#113
  v60 = load64 [slot1]                           65: r3 = *(u64 *)(r10 -8)
  v63 = call probe_read_kernel slot3, 1, v60     66: r2 = 1
                                                 67: r1 = r10
                                                 68: r1 += -15
                                                 69: call bpf_probe_read_kernel#113
  v64 = loads8 [slot3]                           70: r0 = *(u8 *)(r10 -15)
                                                 71: r0 <<= 56
                                                 72: r0 s>>= 56
  v77 = copy map_value6                          73: r5 = map[fd:0][0]+0  ; @next
  store64 [v77], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
