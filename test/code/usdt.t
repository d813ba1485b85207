usdt:./server:server:request { @[arg0] = count(); }
usdt:./server:request { @any = arg0; }
uprobe:./server:handle+4 { @b = arg0; @u = uaddr("requests"); }
uretprobe:./server:main { @r = retval; }
uprobe:./server:0x10084 { @at = count(); }
# >>> listing
usdt:./server:server:request
   1: usdt:./server:server:request { @[arg0] = count(); }
  storei64 [slot0], 5                             0: *(u64 *)(r10 -8) = 5
  v1 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b4, b3                              6: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             7: *(u64 *)(r10 -16) = 1
  v2 = call map_update_elem map0, slot0, slot1, 0
                                                  8: r4 = 0
                                                  9: r1 = map[fd:0]  ; @
                                                 11: r2 = r10
                                                 12: r2 += -8
                                                 13: r3 = r10
                                                 14: r3 += -16
                                                 15: call bpf_map_update_elem#2
  br v2 == 0, b1, b5                             16: if r0 == 0x0 goto pc+6
  v3 = phi b4: v1, b5: map_value7                17: r0 = map[fd:0][0]+0  ; losses
  v4 = load64 [v3]                               19: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 20: r5 += 1
  store64 [v3], v5                               21: *(u64 *)(r0 +0) = r5
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
usdt:./server:server:request
   2: usdt:./server:request { @any = arg0; }
  v1 = copy map_value1                            0: r0 = map[fd:0][0]+0  ; @any
  storei64 [v1], 5                                2: *(u64 *)(r0 +0) = 5
  exit 0                                          3: r0 = 0
                                                  4: exit
insns: 5
uprobe:./server:handle+4
   3: uprobe:./server:handle+4 { @b = arg0; @u = uaddr("requests"); }
  v1 = load64 [v2 + 112]                          0: r1 = *(u64 *)(r1 +112)
  v3 = copy map_value2                            1: r0 = map[fd:0][0]+0  ; @b
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  v4 = copy map_value3                            4: r0 = map[fd:0][0]+0  ; @u
  storei64 [v4], 65696                            6: *(u64 *)(r0 +0) = 65696
  exit 0                                          7: r0 = 0
                                                  8: exit
insns: 9
uretprobe:./server:main
   4: uretprobe:./server:main { @r = retval; }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = copy map_value4                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
uprobe:./server:0x10084
   5: uprobe:./server:0x10084 { @at = count(); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map5, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @at
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b2, b1                              6: if r0 == 0x0 goto pc+4
  v2 = load64 [v1]                                7: r5 = *(u64 *)(r0 +0)
  v3 = add v2, 1                                  8: r5 += 1
  store64 [v1], v3                                9: *(u64 *)(r0 +0) = r5
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
