kprobe:vfs_read { @[arg0, arg2] = count(); }
kretprobe:vfs_read { @r = retval; }
# >>> listing arm
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load32 [v2]                                0: r0 = *(u32 *)(r1 +0)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load32 [v2 + 8]                            2: r1 = *(u32 *)(r1 +8)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load32 [v2]                                0: r1 = *(u32 *)(r1 +0)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @r
  store64 [v4], v3                                5: *(u64 *)(r0 +0) = r1
  exit 0                                          6: r0 = 0
                                                  7: exit
insns: 8
# >>> listing arm64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2]                                0: r0 = *(u64 *)(r1 +0)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 16]                           2: r1 = *(u64 *)(r1 +16)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2]                                0: r1 = *(u64 *)(r1 +0)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing i386
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load32 [v2 + 24]                           0: r0 = *(u32 *)(r1 +24)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load32 [v2 + 4]                            2: r1 = *(u32 *)(r1 +4)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load32 [v2 + 24]                           0: r1 = *(u32 *)(r1 +24)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @r
  store64 [v4], v3                                5: *(u64 *)(r0 +0) = r1
  exit 0                                          6: r0 = 0
                                                  7: exit
insns: 8
# >>> listing loongarch64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 48]                           2: r1 = *(u64 *)(r1 +48)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 32]                           0: r1 = *(u64 *)(r1 +32)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 48]                           2: r1 = *(u64 *)(r1 +48)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 16]                           0: r1 = *(u64 *)(r1 +16)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64el
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 32]                           0: r0 = *(u64 *)(r1 +32)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 48]                           2: r1 = *(u64 *)(r1 +48)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 16]                           0: r1 = *(u64 *)(r1 +16)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load32 [v2 + 48]                           0: r0 = *(u32 *)(r1 +48)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load32 [v2 + 56]                           2: r1 = *(u32 *)(r1 +56)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load32 [v2 + 40]                           0: r1 = *(u32 *)(r1 +40)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @r
  store64 [v4], v3                                5: *(u64 *)(r0 +0) = r1
  exit 0                                          6: r0 = 0
                                                  7: exit
insns: 8
# >>> listing mipsel
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load32 [v2 + 48]                           0: r0 = *(u32 *)(r1 +48)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load32 [v2 + 56]                           2: r1 = *(u32 *)(r1 +56)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load32 [v2 + 40]                           0: r1 = *(u32 *)(r1 +40)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @r
  store64 [v4], v3                                5: *(u64 *)(r0 +0) = r1
  exit 0                                          6: r0 = 0
                                                  7: exit
insns: 8
# >>> listing powerpc64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 24]                           0: r0 = *(u64 *)(r1 +24)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 40]                           2: r1 = *(u64 *)(r1 +40)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 24]                           0: r1 = *(u64 *)(r1 +24)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing powerpc64le
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 24]                           0: r0 = *(u64 *)(r1 +24)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 40]                           2: r1 = *(u64 *)(r1 +40)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 24]                           0: r1 = *(u64 *)(r1 +24)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing riscv32
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load32 [v2 + 40]                           0: r0 = *(u32 *)(r1 +40)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load32 [v2 + 48]                           2: r1 = *(u32 *)(r1 +48)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load32 [v2 + 40]                           0: r1 = *(u32 *)(r1 +40)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @r
  store64 [v4], v3                                5: *(u64 *)(r0 +0) = r1
  exit 0                                          6: r0 = 0
                                                  7: exit
insns: 8
# >>> listing riscv64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 80]                           0: r0 = *(u64 *)(r1 +80)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 96]                           2: r1 = *(u64 *)(r1 +96)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing s390x
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 40]                           0: r0 = *(u64 *)(r1 +40)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 56]                           2: r1 = *(u64 *)(r1 +56)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 40]                           0: r1 = *(u64 *)(r1 +40)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing x86_64
kprobe:vfs_read
   1: kprobe:vfs_read { @[arg0, arg2] = count(); }
  v1 = load64 [v2 + 112]                          0: r0 = *(u64 *)(r1 +112)
  store64 [slot0], v1                             1: *(u64 *)(r10 -16) = r0
  v3 = load64 [v2 + 96]                           2: r1 = *(u64 *)(r1 +96)
  store64 [slot0 + 8], v3                         3: *(u64 *)(r10 -8) = r1
  v4 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -16
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b3                              9: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v5 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r4 = 0
                                                 12: r1 = map[fd:0]  ; @
                                                 14: r2 = r10
                                                 15: r2 += -16
                                                 16: r3 = r10
                                                 17: r3 += -24
                                                 18: call bpf_map_update_elem#2
  br v5 == 0, b1, b5                             19: if r0 == 0x0 goto pc+6
  v6 = phi b4: v4, b5: map_value3                20: r0 = map[fd:0][0]+0  ; losses
  v7 = load64 [v6]                               22: r5 = *(u64 *)(r0 +0)
  v8 = add v7, 1                                 23: r5 += 1
  store64 [v6], v8                               24: *(u64 *)(r0 +0) = r5
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = retval; }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
