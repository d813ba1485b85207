kprobe:vfs_open {
	$d = ((struct path *)arg0)->dentry;
	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$d = ((struct path *)arg0)->dentry;
  v1 = load64 [v2 + 112]                          0: r1 = *(u64 *)(r1 +112)
  v3 = call rdonly_cast v1, 21                    1: r2 = 21
                                                  2: call kfunc#258
  v4 = load64 [v3 + 8]                            3: r0 = *(u64 *)(r0 +8)
  v5 = scalar v4                                  4: r6 = r0
                                                  5: r6 = -r6
                                                  6: r6 = -r6
   3: 	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
  v6 = add v4, 43                                 7: r0 += 43
  v7 = call probe_read_kernel slot0, 1, v6        8: r3 = r0
                                                  9: r2 = 1
                                                 10: r1 = r10
                                                 11: r1 += -17
                                                 12: call bpf_probe_read_kernel#113
  v8 = load8 [slot0]                             13: r0 = *(u8 *)(r10 -17)
  v9 = copy map_value0                           14: r5 = map[fd:0][0]+0  ; @a
  store64 [v9], v8                               16: *(u64 *)(r5 +0) = r0
  v10 = call get_current_pid_tgid                17: call bpf_get_current_pid_tgid#14
  v11 = shr v10, 32                              18: r0 >>= 32
  v12 = and v11, 3                               19: r0 &= 3
  br v12 < 40, b2, b3                            20: if r0 >= 0x28 goto pc+32
  v13 = add v5, v12                              21: r3 = r6
                                                 22: r3 += r0
  v14 = add v15, 40                              23: r3 += 40
  v16 = call probe_read_kernel slot0, 1, v14     24: r2 = 1
                                                 25: r1 = r10
                                                 26: r1 += -17
                                                 27: call bpf_probe_read_kernel#113
  v17 = load8 [slot0]                            28: r0 = *(u8 *)(r10 -17)
  store64 [slot1], v17                           29: *(u64 *)(r10 -8) = r0
  v18 = call map_lookup_elem map1, slot1         30: r2 = r10
                                                 31: r2 += -8
                                                 32: r1 = map[fd:0]  ; @b
                                                 34: call bpf_map_lookup_elem#1
  br v18 != 0, b7, b6                            35: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            36: *(u64 *)(r10 -16) = 1
  v19 = call map_update_elem map1, slot1, slot2, 0
                                                 37: r4 = 0
                                                 38: r1 = map[fd:0]  ; @b
                                                 40: r2 = r10
                                                 41: r2 += -8
                                                 42: r3 = r10
                                                 43: r3 += -16
                                                 44: call bpf_map_update_elem#2
  br v19 == 0, b1, b8                            45: if r0 == 0x0 goto pc+6
  v20 = phi b7: v18, b8: map_value3+8            46: r0 = map[fd:0][0]+8  ; losses
  v21 = load64 [v20]                             48: r5 = *(u64 *)(r0 +0)
  v22 = add v21, 1                               49: r5 += 1
  store64 [v20], v22                             50: *(u64 *)(r0 +0) = r5
  exit 0                                         51: r0 = 0
                                                 52: exit
  v23 = copy map_value3                          53: r0 = map[fd:0][0]+0  ; losses
  v24 = copy 1                                   55: r5 = 1
  atomic_add64 [v23], v24                        56: lock *(u64 *)(r0 +0) += r5
  v15 = phi b3: -4096, b2: v13                   57: r3 = -4096
  jmp b4                                         58: goto pc-36
insns: 59
