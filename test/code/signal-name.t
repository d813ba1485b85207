kretprobe:vfs_read { @[signal_name(retval)] = count(); @b[signal_name(9)] = count(); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[signal_name(retval)] = count(); @b[signal_name(9)] = count(); }
  v3 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  store32 [slot1], v3                             1: *(u32 *)(r10 -44) = r1
  v8 = call map_lookup_elem map3, slot1           2: r2 = r10
                                                  3: r2 += -44
                                                  4: r1 = map[fd:0]  ; signals
                                                  6: call bpf_map_lookup_elem#1
  br v8 != 0, b2, b3                              7: if r0 == 0x0 goto pc+9
  v11 = load64 [v8]                               8: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v11                            9: *(u64 *)(r10 -32) = r5
  v13 = load64 [v8 + 8]                          10: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v13                       11: *(u64 *)(r10 -24) = r5
  v15 = load64 [v8 + 16]                         12: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v15                      13: *(u64 *)(r10 -16) = r5
  v17 = load64 [v8 + 24]                         14: r0 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v17                      15: *(u64 *)(r10 -8) = r0
  jmp b4                                         16: goto pc+8
  v84 = copy 2336936577129475669                 17: r0 = 0x206e776f6e6b6e55
  store64 [slot0], v84                           19: *(u64 *)(r10 -32) = r0
  v85 = copy 119165719898483                     20: r0 = 0x6c616e676973
  store64 [slot0 + 8], v85                       22: *(u64 *)(r10 -24) = r0
  storei64 [slot0 + 16], 0                       23: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                       24: *(u64 *)(r10 -8) = 0
  v83 = slot0                                    25: r6 = r10
                                                 26: r6 += -32
  v30 = call map_lookup_elem map0, slot0         27: r2 = r6
                                                 28: r1 = map[fd:0]  ; @
                                                 30: call bpf_map_lookup_elem#1
  br v30 != 0, b13, b6                           31: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            32: *(u64 *)(r10 -40) = 1
  v37 = call map_update_elem map0, slot0, slot2, 0
                                                 33: r2 = r6
                                                 34: r4 = 0
                                                 35: r1 = map[fd:0]  ; @
                                                 37: r3 = r10
                                                 38: r3 += -40
                                                 39: call bpf_map_update_elem#2
  br v37 == 0, b8, b14                           40: if r0 == 0x0 goto pc+5
  v42 = phi b13: v30, b14: map_value4            41: r0 = map[fd:0][0]+0  ; losses
  v44 = load64 [v42]                             43: r5 = *(u64 *)(r0 +0)
  v45 = add v44, 1                               44: r5 += 1
  store64 [v42], v45                             45: *(u64 *)(r0 +0) = r5
  v86 = copy 110386773518667                     46: r0 = 0x64656c6c694b
  store64 [slot0], v86                           48: *(u64 *)(r10 -32) = r0
  storei64 [slot0 + 8], 0                        49: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 16], 0                       50: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                       51: *(u64 *)(r10 -8) = 0
  v58 = call map_lookup_elem map1, slot0         52: r2 = r6
                                                 53: r1 = map[fd:0]  ; @b
                                                 55: call bpf_map_lookup_elem#1
  br v58 != 0, b15, b10                          56: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            57: *(u64 *)(r10 -40) = 1
  v65 = call map_update_elem map1, slot0, slot2, 0
                                                 58: r2 = r6
                                                 59: r4 = 0
                                                 60: r1 = map[fd:0]  ; @b
                                                 62: r3 = r10
                                                 63: r3 += -40
                                                 64: call bpf_map_update_elem#2
  br v65 == 0, b1, b16                           65: if r0 == 0x0 goto pc+6
  v70 = phi b15: v58, b16: map_value4+8          66: r0 = map[fd:0][0]+8  ; losses
  v72 = load64 [v70]                             68: r5 = *(u64 *)(r0 +0)
  v73 = add v72, 1                               69: r5 += 1
  store64 [v70], v73                             70: *(u64 *)(r0 +0) = r5
  exit 0                                         71: r0 = 0
                                                 72: exit
insns: 73
