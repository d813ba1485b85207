kprobe:vfs_open {
	$d = ((struct path *)arg0)->dentry;
	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$d = ((struct path *)arg0)->dentry;
  v3 = load64 [v2 + 112]                          0: r1 = *(u64 *)(r1 +112)
  v5 = call rdonly_cast v3, 21                    1: r2 = 21
                                                  2: call kfunc#258
  v6 = load64 [v5 + 8]                            3: r0 = *(u64 *)(r0 +8)
  v7 = scalar v6                                  4: r6 = r0
                                                  5: r6 = -r6
                                                  6: r6 = -r6
   3: 	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
  v10 = add v6, 43                                7: r0 += 43
  v12 = call probe_read_kernel slot0, 1, v10      8: r3 = r0
                                                  9: r2 = 1
                                                 10: r1 = r10
                                                 11: r1 += -17
                                                 12: call bpf_probe_read_kernel#113
  v13 = load8 [slot0]                            13: r0 = *(u8 *)(r10 -17)
  v66 = copy map_value0                          14: r5 = map[fd:0][0]+0  ; @a
  store64 [v66], v13                             16: *(u64 *)(r5 +0) = r0
  v17 = call get_current_pid_tgid                17: call bpf_get_current_pid_tgid#14
  v19 = shr v17, 32                              18: r0 >>= 32
  v21 = and v19, 3                               19: r0 &= 3
  br v21 < 40, b2, b3                            20: if r0 >= 0x28 goto pc+32
  v31 = add v7, v21                              21: r3 = r6
                                                 22: r3 += r0
  v36 = add v33, 40                              23: r3 += 40
  v38 = call probe_read_kernel slot0, 1, v36     24: r2 = 1
                                                 25: r1 = r10
                                                 26: r1 += -17
                                                 27: call bpf_probe_read_kernel#113
  v39 = load8 [slot0]                            28: r0 = *(u8 *)(r10 -17)
  store64 [slot1], v39                           29: *(u64 *)(r10 -8) = r0
  v42 = call map_lookup_elem map1, slot1         30: r2 = r10
                                                 31: r2 += -8
                                                 32: r1 = map[fd:0]  ; @b
                                                 34: call bpf_map_lookup_elem#1
  br v42 != 0, b9, b6                            35: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            36: *(u64 *)(r10 -16) = 1
  v49 = call map_update_elem map1, slot1, slot2, 0
                                                 37: r4 = 0
                                                 38: r1 = map[fd:0]  ; @b
                                                 40: r2 = r10
                                                 41: r2 += -8
                                                 42: r3 = r10
                                                 43: r3 += -16
                                                 44: call bpf_map_update_elem#2
  br v49 == 0, b1, b10                           45: if r0 == 0x0 goto pc+6
  v54 = phi b9: v42, b10: map_value3+8           46: r0 = map[fd:0][0]+8  ; losses
  v56 = load64 [v54]                             48: r5 = *(u64 *)(r0 +0)
  v57 = add v56, 1                               49: r5 += 1
  store64 [v54], v57                             50: *(u64 *)(r0 +0) = r5
  exit 0                                         51: r0 = 0
                                                 52: exit
  v67 = copy map_value3                          53: r0 = map[fd:0][0]+0  ; losses
  v68 = copy 1                                   55: r5 = 1
  atomic_add64 [v67], v68                        56: lock *(u64 *)(r0 +0) += r5
  v33 = phi b3: -4096, b2: v31                   57: r3 = -4096
  jmp b4                                         58: goto pc-36
insns: 59
