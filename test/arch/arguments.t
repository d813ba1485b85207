kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
kprobe:vfs_write { @s = sarg0; @t = sarg2; }
# >>> listing arm
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load32 [v2]                                0: r0 = *(u32 *)(r1 +0)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load32 [v2 + 4]                            4: r0 = *(u32 *)(r1 +4)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load32 [v2 + 8]                            8: r0 = *(u32 *)(r1 +8)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load32 [v2 + 12]                          12: r1 = *(u32 *)(r1 +12)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load32 [v2 + 52]                           0: r6 = *(u32 *)(r1 +52)
  v3 = call probe_read_kernel slot0, 4, v1        1: r3 = r6
                                                  2: r2 = 4
                                                  3: r1 = r10
                                                  4: r1 += -4
                                                  5: call bpf_probe_read_kernel#113
  v4 = load32 [slot0]                             6: r0 = *(u32 *)(r10 -4)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 8                                 10: r3 = r6
                                                 11: r3 += 8
  v7 = call probe_read_kernel slot0, 4, v6       12: r2 = 4
                                                 13: r1 = r10
                                                 14: r1 += -4
                                                 15: call bpf_probe_read_kernel#113
  v8 = load32 [slot0]                            16: r0 = *(u32 *)(r10 -4)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing arm64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2]                                0: r0 = *(u64 *)(r1 +0)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 8]                            4: r0 = *(u64 *)(r1 +8)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 16]                           8: r0 = *(u64 *)(r1 +16)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 24]                          12: r1 = *(u64 *)(r1 +24)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 248]                          0: r6 = *(u64 *)(r1 +248)
  v3 = call probe_read_kernel slot0, 8, v1        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 16                                10: r3 = r6
                                                 11: r3 += 16
  v7 = call probe_read_kernel slot0, 8, v6       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing i386
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load32 [v2 + 24]                           0: r0 = *(u32 *)(r1 +24)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load32 [v2 + 8]                            4: r0 = *(u32 *)(r1 +8)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load32 [v2 + 4]                            8: r0 = *(u32 *)(r1 +4)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load32 [v2 + 60]                          12: r3 = *(u32 *)(r1 +60)
  v9 = add v8, 4                                 13: r3 += 4
  v10 = call probe_read_kernel slot0, 4, v9      14: r2 = 4
                                                 15: r1 = r10
                                                 16: r1 += -4
                                                 17: call bpf_probe_read_kernel#113
  v11 = load32 [slot0]                           18: r0 = *(u32 *)(r10 -4)
  v12 = copy map_value3                          19: r5 = map[fd:0][0]+0  ; @d
  store64 [v12], v11                             21: *(u64 *)(r5 +0) = r0
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load32 [v2 + 60]                           0: r6 = *(u32 *)(r1 +60)
  v3 = add v1, 4                                  1: r3 = r6
                                                  2: r3 += 4
  v4 = call probe_read_kernel slot0, 4, v3        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v5 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 12                                11: r3 = r6
                                                 12: r3 += 12
  v8 = call probe_read_kernel slot0, 4, v7       13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v9 = load32 [slot0]                            17: r0 = *(u32 *)(r10 -4)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing loongarch64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 48]                           8: r0 = *(u64 *)(r1 +48)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 56]                          12: r1 = *(u64 *)(r1 +56)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 24]                           0: r6 = *(u64 *)(r1 +24)
  v3 = call probe_read_kernel slot0, 8, v1        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 16                                10: r3 = r6
                                                 11: r3 += 16
  v7 = call probe_read_kernel slot0, 8, v6       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mips
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load32 [v2 + 48]                           0: r0 = *(u32 *)(r1 +48)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load32 [v2 + 52]                           4: r0 = *(u32 *)(r1 +52)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load32 [v2 + 56]                           8: r0 = *(u32 *)(r1 +56)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load32 [v2 + 60]                          12: r1 = *(u32 *)(r1 +60)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load32 [v2 + 148]                          0: r6 = *(u32 *)(r1 +148)
  v3 = add v1, 16                                 1: r3 = r6
                                                  2: r3 += 16
  v4 = call probe_read_kernel slot0, 4, v3        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v5 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 24                                11: r3 = r6
                                                 12: r3 += 24
  v8 = call probe_read_kernel slot0, 4, v7       13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v9 = load32 [slot0]                            17: r0 = *(u32 *)(r10 -4)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing mips64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 48]                           8: r0 = *(u64 *)(r1 +48)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 56]                          12: r1 = *(u64 *)(r1 +56)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 232]                          0: r6 = *(u64 *)(r1 +232)
  v3 = call probe_read_kernel slot0, 8, v1        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 16                                10: r3 = r6
                                                 11: r3 += 16
  v7 = call probe_read_kernel slot0, 8, v6       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mips64el
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 40]                           4: r0 = *(u64 *)(r1 +40)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 48]                           8: r0 = *(u64 *)(r1 +48)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 56]                          12: r1 = *(u64 *)(r1 +56)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 232]                          0: r6 = *(u64 *)(r1 +232)
  v3 = call probe_read_kernel slot0, 8, v1        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 16                                10: r3 = r6
                                                 11: r3 += 16
  v7 = call probe_read_kernel slot0, 8, v6       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing mipsel
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load32 [v2 + 48]                           0: r0 = *(u32 *)(r1 +48)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load32 [v2 + 52]                           4: r0 = *(u32 *)(r1 +52)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load32 [v2 + 56]                           8: r0 = *(u32 *)(r1 +56)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load32 [v2 + 60]                          12: r1 = *(u32 *)(r1 +60)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load32 [v2 + 148]                          0: r6 = *(u32 *)(r1 +148)
  v3 = add v1, 16                                 1: r3 = r6
                                                  2: r3 += 16
  v4 = call probe_read_kernel slot0, 4, v3        3: r2 = 4
                                                  4: r1 = r10
                                                  5: r1 += -4
                                                  6: call bpf_probe_read_kernel#113
  v5 = load32 [slot0]                             7: r0 = *(u32 *)(r10 -4)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 24                                11: r3 = r6
                                                 12: r3 += 24
  v8 = call probe_read_kernel slot0, 4, v7       13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -4
                                                 16: call bpf_probe_read_kernel#113
  v9 = load32 [slot0]                            17: r0 = *(u32 *)(r10 -4)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing powerpc64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 24]                           0: r0 = *(u64 *)(r1 +24)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 32]                           4: r0 = *(u64 *)(r1 +32)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 40]                           8: r0 = *(u64 *)(r1 +40)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 48]                          12: r1 = *(u64 *)(r1 +48)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 8]                            0: r6 = *(u64 *)(r1 +8)
  v3 = add v1, 112                                1: r3 = r6
                                                  2: r3 += 112
  v4 = call probe_read_kernel slot0, 8, v3        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v5 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 128                               11: r3 = r6
                                                 12: r3 += 128
  v8 = call probe_read_kernel slot0, 8, v7       13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v9 = load64 [slot0]                            17: r0 = *(u64 *)(r10 -8)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing powerpc64le
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 24]                           0: r0 = *(u64 *)(r1 +24)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 32]                           4: r0 = *(u64 *)(r1 +32)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 40]                           8: r0 = *(u64 *)(r1 +40)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 48]                          12: r1 = *(u64 *)(r1 +48)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 8]                            0: r6 = *(u64 *)(r1 +8)
  v3 = add v1, 96                                 1: r3 = r6
                                                  2: r3 += 96
  v4 = call probe_read_kernel slot0, 8, v3        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v5 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 112                               11: r3 = r6
                                                 12: r3 += 112
  v8 = call probe_read_kernel slot0, 8, v7       13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v9 = load64 [slot0]                            17: r0 = *(u64 *)(r10 -8)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing riscv32
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load32 [v2 + 40]                           0: r0 = *(u32 *)(r1 +40)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load32 [v2 + 44]                           4: r0 = *(u32 *)(r1 +44)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load32 [v2 + 48]                           8: r0 = *(u32 *)(r1 +48)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load32 [v2 + 52]                          12: r1 = *(u32 *)(r1 +52)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load32 [v2 + 8]                            0: r6 = *(u32 *)(r1 +8)
  v3 = call probe_read_kernel slot0, 4, v1        1: r3 = r6
                                                  2: r2 = 4
                                                  3: r1 = r10
                                                  4: r1 += -4
                                                  5: call bpf_probe_read_kernel#113
  v4 = load32 [slot0]                             6: r0 = *(u32 *)(r10 -4)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 8                                 10: r3 = r6
                                                 11: r3 += 8
  v7 = call probe_read_kernel slot0, 4, v6       12: r2 = 4
                                                 13: r1 = r10
                                                 14: r1 += -4
                                                 15: call bpf_probe_read_kernel#113
  v8 = load32 [slot0]                            16: r0 = *(u32 *)(r10 -4)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing riscv64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 80]                           0: r0 = *(u64 *)(r1 +80)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 88]                           4: r0 = *(u64 *)(r1 +88)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 96]                           8: r0 = *(u64 *)(r1 +96)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 104]                         12: r1 = *(u64 *)(r1 +104)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 16]                           0: r6 = *(u64 *)(r1 +16)
  v3 = call probe_read_kernel slot0, 8, v1        1: r3 = r6
                                                  2: r2 = 8
                                                  3: r1 = r10
                                                  4: r1 += -8
                                                  5: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             6: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value4                            7: r5 = map[fd:0][0]+0  ; @s
  store64 [v5], v4                                9: *(u64 *)(r5 +0) = r0
  v6 = add v1, 16                                10: r3 = r6
                                                 11: r3 += 16
  v7 = call probe_read_kernel slot0, 8, v6       12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v8 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -8)
  v9 = copy map_value5                           17: r5 = map[fd:0][0]+0  ; @t
  store64 [v9], v8                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
# >>> listing s390x
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 40]                           0: r0 = *(u64 *)(r1 +40)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 48]                           4: r0 = *(u64 *)(r1 +48)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 56]                           8: r0 = *(u64 *)(r1 +56)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 64]                          12: r1 = *(u64 *)(r1 +64)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 144]                          0: r6 = *(u64 *)(r1 +144)
  v3 = add v1, 160                                1: r3 = r6
                                                  2: r3 += 160
  v4 = call probe_read_kernel slot0, 8, v3        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v5 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 176                               11: r3 = r6
                                                 12: r3 += 176
  v8 = call probe_read_kernel slot0, 8, v7       13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v9 = load64 [slot0]                            17: r0 = *(u64 *)(r10 -8)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
# >>> listing x86_64
kprobe:vfs_read
   1: kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
  v1 = load64 [v2 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v3 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v3], v1                                3: *(u64 *)(r5 +0) = r0
  v4 = load64 [v2 + 104]                          4: r0 = *(u64 *)(r1 +104)
  v5 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                7: *(u64 *)(r5 +0) = r0
  v6 = load64 [v2 + 96]                           8: r0 = *(u64 *)(r1 +96)
  v7 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v7], v6                               11: *(u64 *)(r5 +0) = r0
  v8 = load64 [v2 + 88]                          12: r1 = *(u64 *)(r1 +88)
  v9 = copy map_value3                           13: r0 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               15: *(u64 *)(r0 +0) = r1
  exit 0                                         16: r0 = 0
                                                 17: exit
insns: 18
kprobe:vfs_write
   2: kprobe:vfs_write { @s = sarg0; @t = sarg2; }
  v1 = load64 [v2 + 152]                          0: r6 = *(u64 *)(r1 +152)
  v3 = add v1, 8                                  1: r3 = r6
                                                  2: r3 += 8
  v4 = call probe_read_kernel slot0, 8, v3        3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v5 = load64 [slot0]                             7: r0 = *(u64 *)(r10 -8)
  v6 = copy map_value4                            8: r5 = map[fd:0][0]+0  ; @s
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = add v1, 24                                11: r3 = r6
                                                 12: r3 += 24
  v8 = call probe_read_kernel slot0, 8, v7       13: r2 = 8
                                                 14: r1 = r10
                                                 15: r1 += -8
                                                 16: call bpf_probe_read_kernel#113
  v9 = load64 [slot0]                            17: r0 = *(u64 *)(r10 -8)
  v10 = copy map_value5                          18: r5 = map[fd:0][0]+0  ; @t
  store64 [v10], v9                              20: *(u64 *)(r5 +0) = r0
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
