kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
kprobe:vfs_write { @s = sarg0; @t = sarg2; }
# >>> listing arm
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load32 [v1]                                0: r0 = *(u32 *)(r1 +0)
  v24 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v24], v2                               3: *(u64 *)(r5 +0) = r0
  v7 = load32 [v1 + 4]                            4: r0 = *(u32 *)(r1 +4)
  v25 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v25], v7                               7: *(u64 *)(r5 +0) = r0
  v12 = load32 [v1 + 8]                           8: r0 = *(u32 *)(r1 +8)
  v26 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v26], v12                             11: *(u64 *)(r5 +0) = r0
  v17 = load32 [v1 + 12]                         12: r1 = *(u32 *)(r1 +12)
  v27 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v27], v17                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load32 [v1 + 52]                           0: r6 = *(u32 *)(r1 +52)
  v5 = call probe_read_kernel slot0, 4, v2        1: r3 = r6
                                                  2: r2 = 4
                                                  3: r1 = r10
                                                  4: r1 += -4
                                                  5: call bpf_probe_read_kernel#113
  v6 = load32 [slot0]                             6: r0 = *(u32 *)(r10 -4)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 8                                10: r3 = r6
                                                 11: r3 += 8
  v15 = call probe_read_kernel slot0, 4, v13     12: r2 = 4
                                                 13: r1 = r10
                                                 14: r1 += -4
                                                 15: call bpf_probe_read_kernel#113
  v16 = load32 [slot0]                           16: r0 = *(u32 *)(r10 -4)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing arm64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1]                                0: r0 = *(u64 *)(r1 +0)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 8]                            4: r0 = *(u64 *)(r1 +8)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 16]                          8: r0 = *(u64 *)(r1 +16)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 24]                         12: r1 = *(u64 *)(r1 +24)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 248]                          0: r6 = *(u64 *)(r1 +248)
  v5 = call probe_read_kernel slot0, 8, v2        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 16                               10: r3 = r6
                                                 11: r3 += 16
  v15 = call probe_read_kernel slot0, 8, v13     12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v16 = load64 [slot0]                           16: r0 = *(u64 *)(r10 -8)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing i386
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load32 [v1 + 24]                           0: r0 = *(u32 *)(r1 +24)
  v29 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v29], v2                               3: *(u64 *)(r5 +0) = r0
  v7 = load32 [v1 + 8]                            4: r0 = *(u32 *)(r1 +8)
  v30 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v30], v7                               7: *(u64 *)(r5 +0) = r0
  v12 = load32 [v1 + 4]                           8: r0 = *(u32 *)(r1 +4)
  v31 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v31], v12                             11: *(u64 *)(r5 +0) = r0
  v17 = load32 [v1 + 60]                         12: r3 = *(u32 *)(r1 +60)
  v20 = add v17, 4                               13: r3 += 4
  v22 = call probe_read_kernel slot0, 4, v20     14: r2 = 4
                                                 15: r1 = r10
                                                 16: r1 += -4
                                                 17: call bpf_probe_read_kernel#113
  v23 = load32 [slot0]                           18: r0 = *(u32 *)(r10 -4)
  v32 = copy map_value3                          19: r5 = map[fd:0][0]+0  ; @d
  store64 [v32], v23                             21: *(u64 *)(r5 +0) = r0
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load32 [v1 + 60]                           0: r6 = *(u32 *)(r1 +60)
  v5 = add v2, 4                                  1: r3 = r6
                                                  2: r3 += 4
  v7 = call probe_read_kernel slot0, 4, v5        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v8 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 12                               11: r3 = r6
                                                 12: r3 += 12
  v17 = call probe_read_kernel slot0, 4, v15     13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v18 = load32 [slot0]                           17: r0 = *(u32 *)(r10 -4)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing loongarch64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 48]                          8: r0 = *(u64 *)(r1 +48)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 56]                         12: r1 = *(u64 *)(r1 +56)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 24]                           0: r6 = *(u64 *)(r1 +24)
  v5 = call probe_read_kernel slot0, 8, v2        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 16                               10: r3 = r6
                                                 11: r3 += 16
  v15 = call probe_read_kernel slot0, 8, v13     12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v16 = load64 [slot0]                           16: r0 = *(u64 *)(r10 -8)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mips
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load32 [v1 + 48]                           0: r0 = *(u32 *)(r1 +48)
  v24 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v24], v2                               3: *(u64 *)(r5 +0) = r0
  v7 = load32 [v1 + 52]                           4: r0 = *(u32 *)(r1 +52)
  v25 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v25], v7                               7: *(u64 *)(r5 +0) = r0
  v12 = load32 [v1 + 56]                          8: r0 = *(u32 *)(r1 +56)
  v26 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v26], v12                             11: *(u64 *)(r5 +0) = r0
  v17 = load32 [v1 + 60]                         12: r1 = *(u32 *)(r1 +60)
  v27 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v27], v17                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load32 [v1 + 148]                          0: r6 = *(u32 *)(r1 +148)
  v5 = add v2, 16                                 1: r3 = r6
                                                  2: r3 += 16
  v7 = call probe_read_kernel slot0, 4, v5        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v8 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 24                               11: r3 = r6
                                                 12: r3 += 24
  v17 = call probe_read_kernel slot0, 4, v15     13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v18 = load32 [slot0]                           17: r0 = *(u32 *)(r10 -4)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing mips64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 48]                          8: r0 = *(u64 *)(r1 +48)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 56]                         12: r1 = *(u64 *)(r1 +56)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 232]                          0: r6 = *(u64 *)(r1 +232)
  v5 = call probe_read_kernel slot0, 8, v2        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 16                               10: r3 = r6
                                                 11: r3 += 16
  v15 = call probe_read_kernel slot0, 8, v13     12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v16 = load64 [slot0]                           16: r0 = *(u64 *)(r10 -8)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mips64el
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 48]                          8: r0 = *(u64 *)(r1 +48)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 56]                         12: r1 = *(u64 *)(r1 +56)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 232]                          0: r6 = *(u64 *)(r1 +232)
  v5 = call probe_read_kernel slot0, 8, v2        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 16                               10: r3 = r6
                                                 11: r3 += 16
  v15 = call probe_read_kernel slot0, 8, v13     12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v16 = load64 [slot0]                           16: r0 = *(u64 *)(r10 -8)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mipsel
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load32 [v1 + 48]                           0: r0 = *(u32 *)(r1 +48)
  v24 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v24], v2                               3: *(u64 *)(r5 +0) = r0
  v7 = load32 [v1 + 52]                           4: r0 = *(u32 *)(r1 +52)
  v25 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v25], v7                               7: *(u64 *)(r5 +0) = r0
  v12 = load32 [v1 + 56]                          8: r0 = *(u32 *)(r1 +56)
  v26 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v26], v12                             11: *(u64 *)(r5 +0) = r0
  v17 = load32 [v1 + 60]                         12: r1 = *(u32 *)(r1 +60)
  v27 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v27], v17                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load32 [v1 + 148]                          0: r6 = *(u32 *)(r1 +148)
  v5 = add v2, 16                                 1: r3 = r6
                                                  2: r3 += 16
  v7 = call probe_read_kernel slot0, 4, v5        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v8 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 24                               11: r3 = r6
                                                 12: r3 += 24
  v17 = call probe_read_kernel slot0, 4, v15     13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v18 = load32 [slot0]                           17: r0 = *(u32 *)(r10 -4)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing powerpc64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 24]                           0: r0 = *(u64 *)(r1 +24)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 32]                           4: r0 = *(u64 *)(r1 +32)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 40]                          8: r0 = *(u64 *)(r1 +40)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 48]                         12: r1 = *(u64 *)(r1 +48)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 8]                            0: r6 = *(u64 *)(r1 +8)
  v5 = add v2, 112                                1: r3 = r6
                                                  2: r3 += 112
  v7 = call probe_read_kernel slot0, 8, v5        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 128                              11: r3 = r6
                                                 12: r3 += 128
  v17 = call probe_read_kernel slot0, 8, v15     13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v18 = load64 [slot0]                           17: r0 = *(u64 *)(r10 -8)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing powerpc64le
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 24]                           0: r0 = *(u64 *)(r1 +24)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 32]                           4: r0 = *(u64 *)(r1 +32)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 40]                          8: r0 = *(u64 *)(r1 +40)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 48]                         12: r1 = *(u64 *)(r1 +48)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 8]                            0: r6 = *(u64 *)(r1 +8)
  v5 = add v2, 96                                 1: r3 = r6
                                                  2: r3 += 96
  v7 = call probe_read_kernel slot0, 8, v5        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 112                              11: r3 = r6
                                                 12: r3 += 112
  v17 = call probe_read_kernel slot0, 8, v15     13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v18 = load64 [slot0]                           17: r0 = *(u64 *)(r10 -8)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing riscv32
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load32 [v1 + 40]                           0: r0 = *(u32 *)(r1 +40)
  v24 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v24], v2                               3: *(u64 *)(r5 +0) = r0
  v7 = load32 [v1 + 44]                           4: r0 = *(u32 *)(r1 +44)
  v25 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v25], v7                               7: *(u64 *)(r5 +0) = r0
  v12 = load32 [v1 + 48]                          8: r0 = *(u32 *)(r1 +48)
  v26 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v26], v12                             11: *(u64 *)(r5 +0) = r0
  v17 = load32 [v1 + 52]                         12: r1 = *(u32 *)(r1 +52)
  v27 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v27], v17                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load32 [v1 + 8]                            0: r6 = *(u32 *)(r1 +8)
  v5 = call probe_read_kernel slot0, 4, v2        1: r3 = r6
                                                  2: r2 = 4
                                                  3: r1 = r10
                                                  4: r1 += -4
                                                  5: call bpf_probe_read_kernel#113
  v6 = load32 [slot0]                             6: r0 = *(u32 *)(r10 -4)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 8                                10: r3 = r6
                                                 11: r3 += 8
  v15 = call probe_read_kernel slot0, 4, v13     12: r2 = 4
                                                 13: r1 = r10
                                                 14: r1 += -4
                                                 15: call bpf_probe_read_kernel#113
  v16 = load32 [slot0]                           16: r0 = *(u32 *)(r10 -4)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing riscv64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 80]                           0: r0 = *(u64 *)(r1 +80)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 88]                           4: r0 = *(u64 *)(r1 +88)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 96]                          8: r0 = *(u64 *)(r1 +96)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 104]                        12: r1 = *(u64 *)(r1 +104)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 16]                           0: r6 = *(u64 *)(r1 +16)
  v5 = call probe_read_kernel slot0, 8, v2        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v22 = copy map_value4                           7: r5 = map[fd:0][0]+0  ; @s
  store64 [v22], v6                               9: *(u64 *)(r5 +0) = r0
  v13 = add v2, 16                               10: r3 = r6
                                                 11: r3 += 16
  v15 = call probe_read_kernel slot0, 8, v13     12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v16 = load64 [slot0]                           16: r0 = *(u64 *)(r10 -8)
  v23 = copy map_value5                          17: r5 = map[fd:0][0]+0  ; @t
  store64 [v23], v16                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing s390x
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 40]                           0: r0 = *(u64 *)(r1 +40)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 48]                           4: r0 = *(u64 *)(r1 +48)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 56]                          8: r0 = *(u64 *)(r1 +56)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 64]                         12: r1 = *(u64 *)(r1 +64)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 144]                          0: r6 = *(u64 *)(r1 +144)
  v5 = add v2, 160                                1: r3 = r6
                                                  2: r3 += 160
  v7 = call probe_read_kernel slot0, 8, v5        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 176                              11: r3 = r6
                                                 12: r3 += 176
  v17 = call probe_read_kernel slot0, 8, v15     13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v18 = load64 [slot0]                           17: r0 = *(u64 *)(r10 -8)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing x86_64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v2 = load64 [v1 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v20 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v20], v2                               3: *(u64 *)(r5 +0) = r0
  v6 = load64 [v1 + 104]                          4: r0 = *(u64 *)(r1 +104)
  v21 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v21], v6                               7: *(u64 *)(r5 +0) = r0
  v10 = load64 [v1 + 96]                          8: r0 = *(u64 *)(r1 +96)
  v22 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v22], v10                             11: *(u64 *)(r5 +0) = r0
  v14 = load64 [v1 + 88]                         12: r1 = *(u64 *)(r1 +88)
  v23 = copy map_value3                          13: r0 = map[fd:0][0]+0  ; @d
  store64 [v23], v14                             15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v2 = load64 [v1 + 152]                          0: r6 = *(u64 *)(r1 +152)
  v5 = add v2, 8                                  1: r3 = r6
                                                  2: r3 += 8
  v7 = call probe_read_kernel slot0, 8, v5        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v24 = copy map_value4                           8: r5 = map[fd:0][0]+0  ; @s
  store64 [v24], v8                              10: *(u64 *)(r5 +0) = r0
  v15 = add v2, 24                               11: r3 = r6
                                                 12: r3 += 24
  v17 = call probe_read_kernel slot0, 8, v15     13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v18 = load64 [slot0]                           17: r0 = *(u64 *)(r10 -8)
  v25 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v25], v18                             20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
