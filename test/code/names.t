kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = sar v3, 63                                 3: r0 = r1
                                                  4: r0 s>>= 63
  v5 = xor v3, v4                                 5: r1 ^= r0
  v6 = sub v5, v4                                 6: r1 -= r0
  store32 [slot1], v6                             7: *(u32 *)(r10 -92) = r1
  v7 = call map_lookup_elem map3, slot1           8: r2 = r10
                                                  9: r2 += -92
                                                 10: r1 = map[fd:0]  ; errors
                                                 12: call bpf_map_lookup_elem#1
  v8 = 2336936577129475669                       13: r6 = 0x206e776f6e6b6e55
  br v7 != 0, b2, b3                             15: if r0 == 0x0 goto pc+13
  v9 = load64 [v7]                               16: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v9                            17: *(u64 *)(r10 -48) = r5
  v10 = load64 [v7 + 8]                          18: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v10                       19: *(u64 *)(r10 -40) = r5
  v11 = load64 [v7 + 16]                         20: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v11                      21: *(u64 *)(r10 -32) = r5
  v12 = load64 [v7 + 24]                         22: r5 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v12                      23: *(u64 *)(r10 -24) = r5
  v13 = load64 [v7 + 32]                         24: r5 = *(u64 *)(r0 +32)
  store64 [slot0 + 32], v13                      25: *(u64 *)(r10 -16) = r5
  v14 = load64 [v7 + 40]                         26: r0 = *(u64 *)(r0 +40)
  store64 [slot0 + 40], v14                      27: *(u64 *)(r10 -8) = r0
  jmp b4                                         28: goto pc+8
  store64 [slot0], 2336936577129475669           29: *(u64 *)(r10 -48) = r6
  v15 = copy 491496043109                        30: r0 = 0x726f727265
  store64 [slot0 + 8], v15                       32: *(u64 *)(r10 -40) = r0
  storei64 [slot0 + 16], 0                       33: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 24], 0                       34: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 32], 0                       35: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 40], 0                       36: *(u64 *)(r10 -8) = 0
  v16 = call map_lookup_elem map0, slot0         37: r2 = r10
                                                 38: r2 += -48
                                                 39: r1 = map[fd:0]  ; @
                                                 41: call bpf_map_lookup_elem#1
  br v16 != 0, b12, b6                           42: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            43: *(u64 *)(r10 -56) = 1
  v17 = call map_update_elem map0, slot0, slot2, 0
                                                 44: r4 = 0
                                                 45: r1 = map[fd:0]  ; @
                                                 47: r2 = r10
                                                 48: r2 += -48
                                                 49: r3 = r10
                                                 50: r3 += -56
                                                 51: call bpf_map_update_elem#2
  br v17 == 0, b7, b13                           52: if r0 == 0x0 goto pc+5
  v18 = phi b12: v16, b13: map_value4            53: r0 = map[fd:0][0]+0  ; losses
  v19 = load64 [v18]                             55: r5 = *(u64 *)(r0 +0)
  v20 = add v19, 1                               56: r5 += 1
  store64 [v18], v20                             57: *(u64 *)(r0 +0) = r5
  storei64 [slot2], 1                            58: *(u64 *)(r10 -56) = 1
  v21 = call get_current_pid_tgid                59: call bpf_get_current_pid_tgid#14
  v22 = shr v21, 32                              60: r0 >>= 32
  store32 [slot1], v22                           61: *(u32 *)(r10 -92) = r0
  v23 = call map_lookup_elem map5, slot1         62: r2 = r10
                                                 63: r2 += -92
                                                 64: r1 = map[fd:0]  ; syscalls
                                                 66: call bpf_map_lookup_elem#1
  br v23 != 0, b9, b10                           67: if r0 == 0x0 goto pc+9
  v24 = load64 [v23]                             68: r5 = *(u64 *)(r0 +0)
  store64 [slot3], v24                           69: *(u64 *)(r10 -88) = r5
  v25 = load64 [v23 + 8]                         70: r5 = *(u64 *)(r0 +8)
  store64 [slot3 + 8], v25                       71: *(u64 *)(r10 -80) = r5
  v26 = load64 [v23 + 16]                        72: r5 = *(u64 *)(r0 +16)
  store64 [slot3 + 16], v26                      73: *(u64 *)(r10 -72) = r5
  v27 = load64 [v23 + 24]                        74: r0 = *(u64 *)(r0 +24)
  store64 [slot3 + 24], v27                      75: *(u64 *)(r10 -64) = r0
  jmp b11                                        76: goto pc+6
  store64 [slot3], 2336936577129475669           77: *(u64 *)(r10 -88) = r6
  v28 = copy 7142829291522455923                 78: r0 = 0x63206d6574737973
  store64 [slot3 + 8], v28                       80: *(u64 *)(r10 -80) = r0
  storei64 [slot3 + 16], 7105633                 81: *(u64 *)(r10 -72) = 7105633
  storei64 [slot3 + 24], 0                       82: *(u64 *)(r10 -64) = 0
  v29 = call map_update_elem map1, slot3, slot2, 0
                                                 83: r4 = 0
                                                 84: r1 = map[fd:0]  ; @s
                                                 86: r2 = r10
                                                 87: r2 += -88
                                                 88: r3 = r10
                                                 89: r3 += -56
                                                 90: call bpf_map_update_elem#2
  br v29 == 0, b1, b8                            91: if r0 == 0x0 goto pc+5
  v30 = copy map_value4+8                        92: r0 = map[fd:0][0]+8  ; losses
  v31 = copy 1                                   94: r5 = 1
  atomic_add64 [v30], v31                        95: lock *(u64 *)(r0 +0) += r5
  exit 0                                         96: r0 = 0
                                                 97: exit
insns: 98
# >>> listing mips
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
  v1 = load32 [v2 + 40]                           0: r1 = *(u32 *)(r1 +40)
  v3 = exts32 v1                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v4 = sar v3, 63                                 3: r0 = r1
                                                  4: r0 s>>= 63
  v5 = xor v3, v4                                 5: r1 ^= r0
  v6 = sub v5, v4                                 6: r1 -= r0
  store32 [slot1], v6                             7: *(u32 *)(r10 -92) = r1
  v7 = call map_lookup_elem map3, slot1           8: r2 = r10
                                                  9: r2 += -92
                                                 10: r1 = map[fd:0]  ; errors
                                                 12: call bpf_map_lookup_elem#1
  v8 = 6155975862722719264                       13: r6 = 0x556e6b6e6f776e20
  br v7 != 0, b2, b3                             15: if r0 == 0x0 goto pc+13
  v9 = load64 [v7]                               16: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v9                            17: *(u64 *)(r10 -48) = r5
  v10 = load64 [v7 + 8]                          18: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v10                       19: *(u64 *)(r10 -40) = r5
  v11 = load64 [v7 + 16]                         20: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v11                      21: *(u64 *)(r10 -32) = r5
  v12 = load64 [v7 + 24]                         22: r5 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v12                      23: *(u64 *)(r10 -24) = r5
  v13 = load64 [v7 + 32]                         24: r5 = *(u64 *)(r0 +32)
  store64 [slot0 + 32], v13                      25: *(u64 *)(r10 -16) = r5
  v14 = load64 [v7 + 40]                         26: r0 = *(u64 *)(r0 +40)
  store64 [slot0 + 40], v14                      27: *(u64 *)(r10 -8) = r0
  jmp b4                                         28: goto pc+8
  store64 [slot0], 6155975862722719264           29: *(u64 *)(r10 -48) = r6
  v15 = copy 7310030968155275264                 30: r0 = 0x6572726f72000000
  store64 [slot0 + 8], v15                       32: *(u64 *)(r10 -40) = r0
  storei64 [slot0 + 16], 0                       33: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 24], 0                       34: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 32], 0                       35: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 40], 0                       36: *(u64 *)(r10 -8) = 0
  v16 = call map_lookup_elem map0, slot0         37: r2 = r10
                                                 38: r2 += -48
                                                 39: r1 = map[fd:0]  ; @
                                                 41: call bpf_map_lookup_elem#1
  br v16 != 0, b12, b6                           42: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            43: *(u64 *)(r10 -56) = 1
  v17 = call map_update_elem map0, slot0, slot2, 0
                                                 44: r4 = 0
                                                 45: r1 = map[fd:0]  ; @
                                                 47: r2 = r10
                                                 48: r2 += -48
                                                 49: r3 = r10
                                                 50: r3 += -56
                                                 51: call bpf_map_update_elem#2
  br v17 == 0, b7, b13                           52: if r0 == 0x0 goto pc+5
  v18 = phi b12: v16, b13: map_value4            53: r0 = map[fd:0][0]+0  ; losses
  v19 = load64 [v18]                             55: r5 = *(u64 *)(r0 +0)
  v20 = add v19, 1                               56: r5 += 1
  store64 [v18], v20                             57: *(u64 *)(r0 +0) = r5
  storei64 [slot2], 1                            58: *(u64 *)(r10 -56) = 1
  v21 = call get_current_pid_tgid                59: call bpf_get_current_pid_tgid#14
  v22 = shr v21, 32                              60: r0 >>= 32
  v23 = exts32 v22                               61: r0 <<= 32
                                                 62: r0 s>>= 32
  v24 = add v23, -4000                           63: r0 += -4000
  store32 [slot1], v24                           64: *(u32 *)(r10 -92) = r0
  v25 = call map_lookup_elem map5, slot1         65: r2 = r10
                                                 66: r2 += -92
                                                 67: r1 = map[fd:0]  ; syscalls
                                                 69: call bpf_map_lookup_elem#1
  br v25 != 0, b9, b10                           70: if r0 == 0x0 goto pc+9
  v26 = load64 [v25]                             71: r5 = *(u64 *)(r0 +0)
  store64 [slot3], v26                           72: *(u64 *)(r10 -88) = r5
  v27 = load64 [v25 + 8]                         73: r5 = *(u64 *)(r0 +8)
  store64 [slot3 + 8], v27                       74: *(u64 *)(r10 -80) = r5
  v28 = load64 [v25 + 16]                        75: r5 = *(u64 *)(r0 +16)
  store64 [slot3 + 16], v28                      76: *(u64 *)(r10 -72) = r5
  v29 = load64 [v25 + 24]                        77: r0 = *(u64 *)(r0 +24)
  store64 [slot3 + 24], v29                      78: *(u64 *)(r10 -64) = r0
  jmp b11                                        79: goto pc+8
  store64 [slot3], 6155975862722719264           80: *(u64 *)(r10 -88) = r6
  v30 = copy 8320808730298753123                 81: r0 = 0x73797374656d2063
  store64 [slot3 + 8], v30                       83: *(u64 *)(r10 -80) = r0
  v31 = copy 7020104666419560448                 84: r0 = 0x616c6c0000000000
  store64 [slot3 + 16], v31                      86: *(u64 *)(r10 -72) = r0
  storei64 [slot3 + 24], 0                       87: *(u64 *)(r10 -64) = 0
  v32 = call map_update_elem map1, slot3, slot2, 0
                                                 88: r4 = 0
                                                 89: r1 = map[fd:0]  ; @s
                                                 91: r2 = r10
                                                 92: r2 += -88
                                                 93: r3 = r10
                                                 94: r3 += -56
                                                 95: call bpf_map_update_elem#2
  br v32 == 0, b1, b8                            96: if r0 == 0x0 goto pc+6
  v33 = map_value4+8                             97: r0 = map[fd:0][0]+8  ; losses
  v34 = load64 [map_value4+8]                    99: r5 = *(u64 *)(r0 +0)
  v35 = add v34, 1                              100: r5 += 1
  store64 [map_value4+8], v35                   101: *(u64 *)(r0 +0) = r5
  exit 0                                        102: r0 = 0
                                                103: exit
insns: 104
