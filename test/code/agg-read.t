kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
  v1 = ctx                                        0: r6 = r1
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v2 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @n
                                                  6: call bpf_map_lookup_elem#1
  br v2 != 0, b2, b3                              7: if r0 == 0x0 goto pc+3
  v3 = load64 [v2]                                8: r5 = *(u64 *)(r0 +0)
  v4 = add v3, 1                                  9: r5 += 1
  store64 [v2], v4                               10: *(u64 *)(r0 +0) = r5
  v5 = load64 [v1 + 96]                          11: r6 = *(u64 *)(r6 +96)
  v6 = call get_current_pid_tgid                 12: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                13: r0 >>= 32
  store64 [slot1], v7                            14: *(u64 *)(r10 -16) = r0
  v8 = call map_lookup_elem map1, slot1          15: r2 = r10
                                                 16: r2 += -16
                                                 17: r1 = map[fd:0]  ; @k
                                                 19: call bpf_map_lookup_elem#1
  br v8 != 0, b4, b5                             20: if r0 == 0x0 goto pc+4
  v9 = load64 [v8]                               21: r5 = *(u64 *)(r0 +0)
  v10 = add v5, v9                               22: r6 += r5
  store64 [v8], v10                              23: *(u64 *)(r0 +0) = r6
  jmp b1                                         24: goto pc+14
  store64 [slot2], v5                            25: *(u64 *)(r10 -24) = r6
  v11 = call map_update_elem map1, slot1, slot2, 0
                                                 26: r4 = 0
                                                 27: r1 = map[fd:0]  ; @k
                                                 29: r2 = r10
                                                 30: r2 += -16
                                                 31: r3 = r10
                                                 32: r3 += -24
                                                 33: call bpf_map_update_elem#2
  br v11 == 0, b1, b6                            34: if r0 == 0x0 goto pc+5
  v12 = copy map_value3                          35: r0 = map[fd:0][0]+0  ; losses
  v13 = copy 1                                   37: r5 = 1
  atomic_add64 [v12], v13                        38: lock *(u64 *)(r0 +0) += r5
  exit 0                                         39: r0 = 0
                                                 40: exit
insns: 41
interval:s:1
   2: interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = phi b0: 0, b6: v2                          1: r7 = 0
                                                  2: r6 = 0
  v3 = extern                                     3: r8 = 0x0  ; possible_cpus
  br v1 < v3, b4, b7                              5: if r6 >= r8 goto pc+11
  v4 = call map_lookup_percpu_elem map0, slot0, v1
                                                  6: r3 = r6
                                                  7: r2 = r10
                                                  8: r2 += -8
                                                  9: r1 = map[fd:0]  ; @n
                                                 11: call bpf_map_lookup_percpu_elem#195
  br v4 != 0, b5, b15                            12: if r0 == 0x0 goto pc+2
  v5 = load64 [v4]                               13: r0 = *(u64 *)(r0 +0)
  v6 = add v7, v5                                14: r7 += r0
  v2 = add v1, 1                                 15: r6 += 1
  jmp b3                                         16: goto pc-14
  br v7 s> 10, b2, b1                            17: if r7 s<= 0xa goto pc+27
  v8 = call ringbuf_reserve map4, 16, 0          18: r3 = 0
                                                 19: r1 = map[fd:0]  ; events
                                                 21: r2 = 16
                                                 22: call bpf_ringbuf_reserve#131
                                                 23: r6 = r0
  br v8 != 0, b9, b8                             24: if r6 == 0x0 goto pc+22
  storei64 [v8], 0                               25: *(u64 *)(r6 +0) = 0
  storei32 [slot0], 0                            26: *(u32 *)(r10 -8) = 0
  v9 = phi b9: 0, b13: v10                       27: r9 = 0
                                                 28: r7 = 0
  br v9 < v3, b11, b14                           29: if r7 >= r8 goto pc+11
  v11 = call map_lookup_percpu_elem map0, slot0, v9
                                                 30: r3 = r7
                                                 31: r2 = r10
                                                 32: r2 += -8
                                                 33: r1 = map[fd:0]  ; @n
                                                 35: call bpf_map_lookup_percpu_elem#195
  br v11 != 0, b12, b16                          36: if r0 == 0x0 goto pc+2
  v12 = load64 [v11]                             37: r0 = *(u64 *)(r0 +0)
  v13 = add v14, v12                             38: r9 += r0
  v10 = add v9, 1                                39: r7 += 1
  jmp b10                                        40: goto pc-12
  store64 [v8 + 8], v14                          41: *(u64 *)(r6 +8) = r9
  v15 = call ringbuf_submit v8, 0                42: r1 = r6
                                                 43: r2 = 0
                                                 44: call bpf_ringbuf_submit#132
  exit 0                                         45: r0 = 0
                                                 46: exit
  v16 = copy map_value3+8                        47: r0 = map[fd:0][0]+8  ; losses
  v17 = copy 1                                   49: r5 = 1
  atomic_add64 [v16], v17                        50: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         51: goto pc-7
insns: 52
