kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
  v3 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v4 = exts32 v3                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v7 = sar v4, 63                                 3: r0 = r1
                                                  4: r0 s>>= 63
  v8 = xor v4, v7                                 5: r1 ^= r0
  v9 = sub v8, v7                                 6: r1 -= r0
  store32 [slot1], v9                             7: *(u32 *)(r10 -92) = r1
  v12 = call map_lookup_elem map3, slot1          8: r2 = r10
                                                  9: r2 += -92
                                                 10: r1 = map[fd:0]  ; errors
                                                 12: call bpf_map_lookup_elem#1
  v106 = 2336936577129475669                     13: r6 = 0x206e776f6e6b6e55
  br v12 != 0, b2, b3                            15: if r0 == 0x0 goto pc+13
  v15 = load64 [v12]                             16: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v15                           17: *(u64 *)(r10 -48) = r5
  v17 = load64 [v12 + 8]                         18: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v17                       19: *(u64 *)(r10 -40) = r5
  v19 = load64 [v12 + 16]                        20: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v19                      21: *(u64 *)(r10 -32) = r5
  v21 = load64 [v12 + 24]                        22: r5 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v21                      23: *(u64 *)(r10 -24) = r5
  v23 = load64 [v12 + 32]                        24: r5 = *(u64 *)(r0 +32)
  store64 [slot0 + 32], v23                      25: *(u64 *)(r10 -16) = r5
  v25 = load64 [v12 + 40]                        26: r0 = *(u64 *)(r0 +40)
  store64 [slot0 + 40], v25                      27: *(u64 *)(r10 -8) = r0
  jmp b4                                         28: goto pc+8
  store64 [slot0], 2336936577129475669           29: *(u64 *)(r10 -48) = r6
  v107 = copy 491496043109                       30: r0 = 0x726f727265
  store64 [slot0 + 8], v107                      32: *(u64 *)(r10 -40) = r0
  storei64 [slot0 + 16], 0                       33: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 24], 0                       34: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 32], 0                       35: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 40], 0                       36: *(u64 *)(r10 -8) = 0
  v42 = call map_lookup_elem map0, slot0         37: r2 = r10
                                                 38: r2 += -48
                                                 39: r1 = map[fd:0]  ; @
                                                 41: call bpf_map_lookup_elem#1
  br v42 != 0, b14, b6                           42: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            43: *(u64 *)(r10 -56) = 1
  v49 = call map_update_elem map0, slot0, slot2, 0
                                                 44: r4 = 0
                                                 45: r1 = map[fd:0]  ; @
                                                 47: r2 = r10
                                                 48: r2 += -48
                                                 49: r3 = r10
                                                 50: r3 += -56
                                                 51: call bpf_map_update_elem#2
  br v49 == 0, b8, b15                           52: if r0 == 0x0 goto pc+5
  v54 = phi b14: v42, b15: map_value4            53: r0 = map[fd:0][0]+0  ; losses
  v56 = load64 [v54]                             55: r5 = *(u64 *)(r0 +0)
  v57 = add v56, 1                               56: r5 += 1
  store64 [v54], v57                             57: *(u64 *)(r0 +0) = r5
  storei64 [slot2], 1                            58: *(u64 *)(r10 -56) = 1
  v64 = call get_current_pid_tgid                59: call bpf_get_current_pid_tgid#14
  v66 = shr v64, 32                              60: r0 >>= 32
  store32 [slot1], v66                           61: *(u32 *)(r10 -92) = r0
  v71 = call map_lookup_elem map5, slot1         62: r2 = r10
                                                 63: r2 += -92
                                                 64: r1 = map[fd:0]  ; syscalls
                                                 66: call bpf_map_lookup_elem#1
  br v71 != 0, b11, b12                          67: if r0 == 0x0 goto pc+9
  v74 = load64 [v71]                             68: r5 = *(u64 *)(r0 +0)
  store64 [slot3], v74                           69: *(u64 *)(r10 -88) = r5
  v76 = load64 [v71 + 8]                         70: r5 = *(u64 *)(r0 +8)
  store64 [slot3 + 8], v76                       71: *(u64 *)(r10 -80) = r5
  v78 = load64 [v71 + 16]                        72: r5 = *(u64 *)(r0 +16)
  store64 [slot3 + 16], v78                      73: *(u64 *)(r10 -72) = r5
  v80 = load64 [v71 + 24]                        74: r0 = *(u64 *)(r0 +24)
  store64 [slot3 + 24], v80                      75: *(u64 *)(r10 -64) = r0
  jmp b13                                        76: goto pc+6
  store64 [slot3], 2336936577129475669           77: *(u64 *)(r10 -88) = r6
  v110 = copy 7142829291522455923                78: r0 = 0x63206d6574737973
  store64 [slot3 + 8], v110                      80: *(u64 *)(r10 -80) = r0
  storei64 [slot3 + 16], 7105633                 81: *(u64 *)(r10 -72) = 7105633
  storei64 [slot3 + 24], 0                       82: *(u64 *)(r10 -64) = 0
  v94 = call map_update_elem map1, slot3, slot2, 0
                                                 83: r4 = 0
                                                 84: r1 = map[fd:0]  ; @s
                                                 86: r2 = r10
                                                 87: r2 += -88
                                                 88: r3 = r10
                                                 89: r3 += -56
                                                 90: call bpf_map_update_elem#2
  br v94 == 0, b1, b9                            91: if r0 == 0x0 goto pc+5
  v108 = copy map_value4+8                       92: r0 = map[fd:0][0]+8  ; losses
  v109 = copy 1                                  94: r5 = 1
  atomic_add64 [v108], v109                      95: lock *(u64 *)(r0 +0) += r5
  exit 0                                         96: r0 = 0
                                                 97: exit
insns: 98
# >>> listing mips
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[strerror(retval)] = count(); @s[syscall_name(pid)] = 1; }
  v3 = load32 [v2 + 40]                           0: r1 = *(u32 *)(r1 +40)
  v4 = exts32 v3                                  1: r1 <<= 32
                                                  2: r1 s>>= 32
  v8 = sar v4, 63                                 3: r0 = r1
                                                  4: r0 s>>= 63
  v9 = xor v4, v8                                 5: r1 ^= r0
  v10 = sub v9, v8                                6: r1 -= r0
  store32 [slot1], v10                            7: *(u32 *)(r10 -92) = r1
  v13 = call map_lookup_elem map3, slot1          8: r2 = r10
                                                  9: r2 += -92
                                                 10: r1 = map[fd:0]  ; errors
                                                 12: call bpf_map_lookup_elem#1
  v112 = 6155975862722719264                     13: r6 = 0x556e6b6e6f776e20
  br v13 != 0, b2, b3                            15: if r0 == 0x0 goto pc+13
  v16 = load64 [v13]                             16: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v16                           17: *(u64 *)(r10 -48) = r5
  v18 = load64 [v13 + 8]                         18: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v18                       19: *(u64 *)(r10 -40) = r5
  v20 = load64 [v13 + 16]                        20: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v20                      21: *(u64 *)(r10 -32) = r5
  v22 = load64 [v13 + 24]                        22: r5 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v22                      23: *(u64 *)(r10 -24) = r5
  v24 = load64 [v13 + 32]                        24: r5 = *(u64 *)(r0 +32)
  store64 [slot0 + 32], v24                      25: *(u64 *)(r10 -16) = r5
  v26 = load64 [v13 + 40]                        26: r0 = *(u64 *)(r0 +40)
  store64 [slot0 + 40], v26                      27: *(u64 *)(r10 -8) = r0
  jmp b4                                         28: goto pc+8
  store64 [slot0], 6155975862722719264           29: *(u64 *)(r10 -48) = r6
  v114 = copy 7310030968155275264                30: r0 = 0x6572726f72000000
  store64 [slot0 + 8], v114                      32: *(u64 *)(r10 -40) = r0
  storei64 [slot0 + 16], 0                       33: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 24], 0                       34: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 32], 0                       35: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 40], 0                       36: *(u64 *)(r10 -8) = 0
  v43 = call map_lookup_elem map0, slot0         37: r2 = r10
                                                 38: r2 += -48
                                                 39: r1 = map[fd:0]  ; @
                                                 41: call bpf_map_lookup_elem#1
  br v43 != 0, b14, b6                           42: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            43: *(u64 *)(r10 -56) = 1
  v50 = call map_update_elem map0, slot0, slot2, 0
                                                 44: r4 = 0
                                                 45: r1 = map[fd:0]  ; @
                                                 47: r2 = r10
                                                 48: r2 += -48
                                                 49: r3 = r10
                                                 50: r3 += -56
                                                 51: call bpf_map_update_elem#2
  br v50 == 0, b8, b15                           52: if r0 == 0x0 goto pc+5
  v55 = phi b14: v43, b15: map_value4            53: r0 = map[fd:0][0]+0  ; losses
  v57 = load64 [v55]                             55: r5 = *(u64 *)(r0 +0)
  v58 = add v57, 1                               56: r5 += 1
  store64 [v55], v58                             57: *(u64 *)(r0 +0) = r5
  storei64 [slot2], 1                            58: *(u64 *)(r10 -56) = 1
  v65 = call get_current_pid_tgid                59: call bpf_get_current_pid_tgid#14
  v67 = shr v65, 32                              60: r0 >>= 32
  v68 = exts32 v67                               61: r0 <<= 32
                                                 62: r0 s>>= 32
  v71 = add v68, -4000                           63: r0 += -4000
  store32 [slot1], v71                           64: *(u32 *)(r10 -92) = r0
  v74 = call map_lookup_elem map5, slot1         65: r2 = r10
                                                 66: r2 += -92
                                                 67: r1 = map[fd:0]  ; syscalls
                                                 69: call bpf_map_lookup_elem#1
  br v74 != 0, b11, b12                          70: if r0 == 0x0 goto pc+9
  v77 = load64 [v74]                             71: r5 = *(u64 *)(r0 +0)
  store64 [slot3], v77                           72: *(u64 *)(r10 -88) = r5
  v79 = load64 [v74 + 8]                         73: r5 = *(u64 *)(r0 +8)
  store64 [slot3 + 8], v79                       74: *(u64 *)(r10 -80) = r5
  v81 = load64 [v74 + 16]                        75: r5 = *(u64 *)(r0 +16)
  store64 [slot3 + 16], v81                      76: *(u64 *)(r10 -72) = r5
  v83 = load64 [v74 + 24]                        77: r0 = *(u64 *)(r0 +24)
  store64 [slot3 + 24], v83                      78: *(u64 *)(r10 -64) = r0
  jmp b13                                        79: goto pc+8
  store64 [slot3], 6155975862722719264           80: *(u64 *)(r10 -88) = r6
  v115 = copy 8320808730298753123                81: r0 = 0x73797374656d2063
  store64 [slot3 + 8], v115                      83: *(u64 *)(r10 -80) = r0
  v116 = copy 7020104666419560448                84: r0 = 0x616c6c0000000000
  store64 [slot3 + 16], v116                     86: *(u64 *)(r10 -72) = r0
  storei64 [slot3 + 24], 0                       87: *(u64 *)(r10 -64) = 0
  v97 = call map_update_elem map1, slot3, slot2, 0
                                                 88: r4 = 0
                                                 89: r1 = map[fd:0]  ; @s
                                                 91: r2 = r10
                                                 92: r2 += -88
                                                 93: r3 = r10
                                                 94: r3 += -56
                                                 95: call bpf_map_update_elem#2
  br v97 == 0, b1, b9                            96: if r0 == 0x0 goto pc+6
  v113 = map_value4+8                            97: r0 = map[fd:0][0]+8  ; losses
  v101 = load64 [map_value4+8]                   99: r5 = *(u64 *)(r0 +0)
  v103 = add v101, 1                            100: r5 += 1
  store64 [map_value4+8], v103                  101: *(u64 *)(r0 +0) = r5
  exit 0                                        102: r0 = 0
                                                103: exit
insns: 104
