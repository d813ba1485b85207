kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
  v12 = ctx                                       0: r6 = r1
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v4 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @n
                                                  6: call bpf_map_lookup_elem#1
  br v4 != 0, b2, b3                              7: if r0 == 0x0 goto pc+3
  v8 = load64 [v4]                                8: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                  9: r5 += 1
  store64 [v4], v9                               10: *(u64 *)(r0 +0) = r5
  v13 = load64 [v12 + 96]                        11: r6 = *(u64 *)(r6 +96)
  v15 = call get_current_pid_tgid                12: call bpf_get_current_pid_tgid#14
  v17 = shr v15, 32                              13: r0 >>= 32
  store64 [slot1], v17                           14: *(u64 *)(r10 -16) = r0
  v20 = call map_lookup_elem map1, slot1         15: r2 = r10
                                                 16: r2 += -16
                                                 17: r1 = map[fd:0]  ; @k
                                                 19: call bpf_map_lookup_elem#1
  br v20 != 0, b4, b5                            20: if r0 == 0x0 goto pc+4
  v35 = load64 [v20]                             21: r5 = *(u64 *)(r0 +0)
  v36 = add v13, v35                             22: r6 += r5
  store64 [v20], v36                             23: *(u64 *)(r0 +0) = r6
  jmp b1                                         24: goto pc+14
  store64 [slot2], v13                           25: *(u64 *)(r10 -24) = r6
  v27 = call map_update_elem map1, slot1, slot2, 0
                                                 26: r4 = 0
                                                 27: r1 = map[fd:0]  ; @k
                                                 29: r2 = r10
                                                 30: r2 += -16
                                                 31: r3 = r10
                                                 32: r3 += -24
                                                 33: call bpf_map_update_elem#2
  br v27 == 0, b1, b6                            34: if r0 == 0x0 goto pc+5
  v42 = copy map_value3                          35: r0 = map[fd:0][0]+0  ; losses
  v43 = copy 1                                   37: r5 = 1
  atomic_add64 [v42], v43                        38: lock *(u64 *)(r0 +0) += r5
  exit 0                                         39: r0 = 0
                                                 40: exit
insns: 41
interval:s:1
   2: interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v8 = phi b0: 0, b7: v20                         1: r7 = 0
                                                  2: r6 = 0
  v68 = extern                                    3: r8 = 0x0  ; possible_cpus
  br v8 < v68, b5, b8                             5: if r6 >= r8 goto pc+11
  v11 = call map_lookup_percpu_elem map0, slot0, v8
                                                  6: r3 = r6
                                                  7: r2 = r10
                                                  8: r2 += -8
                                                  9: r1 = map[fd:0]  ; @n
                                                 11: call bpf_map_lookup_percpu_elem#195
  br v11 != 0, b6, b17                           12: if r0 == 0x0 goto pc+2
  v15 = load64 [v11]                             13: r0 = *(u64 *)(r0 +0)
  v16 = add v14, v15                             14: r7 += r0
  v20 = add v8, 1                                15: r6 += 1
  jmp b4                                         16: goto pc-14
  br v14 s> 10, b2, b1                           17: if r7 s<= 0xa goto pc+27
  v28 = call ringbuf_reserve map4, 16, 0         18: r3 = 0
                                                 19: r1 = map[fd:0]  ; events
                                                 21: r2 = 16
                                                 22: call bpf_ringbuf_reserve#131
                                                 23: r6 = r0
  br v28 != 0, b11, b10                          24: if r6 == 0x0 goto pc+22
  storei64 [v28], 0                              25: *(u64 *)(r6 +0) = 0
  storei32 [slot0], 0                            26: *(u32 *)(r10 -8) = 0
  v43 = phi b11: 0, b15: v55                     27: r9 = 0
                                                 28: r7 = 0
  br v43 < v68, b13, b16                         29: if r7 >= r8 goto pc+11
  v46 = call map_lookup_percpu_elem map0, slot0, v43
                                                 30: r3 = r7
                                                 31: r2 = r10
                                                 32: r2 += -8
                                                 33: r1 = map[fd:0]  ; @n
                                                 35: call bpf_map_lookup_percpu_elem#195
  br v46 != 0, b14, b18                          36: if r0 == 0x0 goto pc+2
  v50 = load64 [v46]                             37: r0 = *(u64 *)(r0 +0)
  v51 = add v49, v50                             38: r9 += r0
  v55 = add v43, 1                               39: r7 += 1
  jmp b12                                        40: goto pc-12
  store64 [v28 + 8], v49                         41: *(u64 *)(r6 +8) = r9
  v60 = call ringbuf_submit v28, 0               42: r1 = r6
                                                 43: r2 = 0
                                                 44: call bpf_ringbuf_submit#132
  exit 0                                         45: r0 = 0
                                                 46: exit
  v69 = copy map_value3+8                        47: r0 = map[fd:0][0]+8  ; losses
  v70 = copy 1                                   49: r5 = 1
  atomic_add64 [v69], v70                        50: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         51: goto pc-7
insns: 52
