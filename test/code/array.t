kprobe:vfs_open {
	$d = ((struct path *)arg0)->dentry;
	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$d = ((struct path *)arg0)->dentry;
  v3 = load64 [v2 + 112]                          0: r3 = *(u64 *)(r1 +112)
  v6 = add v3, 8                                  1: r3 += 8
  v59 = slot0                                     2: r6 = r10
                                                  3: r6 += -8
  v8 = call probe_read_kernel slot0, 8, v6        4: r1 = r6
                                                  5: r2 = 8
                                                  6: call bpf_probe_read_kernel#113
  v9 = load64 [slot0]                             7: r7 = *(u64 *)(r10 -8)
   3: 	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
  v12 = add v9, 43                                8: r3 = r7
                                                  9: r3 += 43
  v14 = call probe_read_kernel slot1, 1, v12     10: r2 = 1
                                                 11: r1 = r10
                                                 12: r1 += -17
                                                 13: call bpf_probe_read_kernel#113
  v15 = load8 [slot1]                            14: r0 = *(u8 *)(r10 -17)
  v60 = copy map_value0                          15: r5 = map[fd:0][0]+0  ; @a
  store64 [v60], v15                             17: *(u64 *)(r5 +0) = r0
  v19 = call get_current_pid_tgid                18: call bpf_get_current_pid_tgid#14
  v21 = shr v19, 32                              19: r0 >>= 32
  v23 = and v21, 3                               20: r0 &= 3
  v26 = add v9, v23                              21: r3 = r7
                                                 22: r3 += r0
  v29 = add v26, 40                              23: r3 += 40
  v31 = call probe_read_kernel slot1, 1, v29     24: r2 = 1
                                                 25: r1 = r10
                                                 26: r1 += -17
                                                 27: call bpf_probe_read_kernel#113
  v32 = load8 [slot1]                            28: r0 = *(u8 *)(r10 -17)
  store64 [slot0], v32                           29: *(u64 *)(r10 -8) = r0
  v35 = call map_lookup_elem map1, slot0         30: r2 = r6
                                                 31: r1 = map[fd:0]  ; @b
                                                 33: call bpf_map_lookup_elem#1
  br v35 != 0, b6, b3                            34: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            35: *(u64 *)(r10 -16) = 1
  v42 = call map_update_elem map1, slot0, slot2, 0
                                                 36: r2 = r6
                                                 37: r4 = 0
                                                 38: r1 = map[fd:0]  ; @b
                                                 40: r3 = r10
                                                 41: r3 += -16
                                                 42: call bpf_map_update_elem#2
  br v42 == 0, b1, b7                            43: if r0 == 0x0 goto pc+6
  v47 = phi b6: v35, b7: map_value3              44: r0 = map[fd:0][0]+0  ; losses
  v49 = load64 [v47]                             46: r5 = *(u64 *)(r0 +0)
  v50 = add v49, 1                               47: r5 += 1
  store64 [v47], v50                             48: *(u64 *)(r0 +0) = r5
  exit 0                                         49: r0 = 0
                                                 50: exit
insns: 51
