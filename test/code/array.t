kprobe:vfs_open {
	$d = ((struct path *)arg0)->dentry;
	@a = $d->d_iname[3]; @b[$d->d_iname[pid % 4]] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$d = ((struct path *)arg0)->dentry;
  v3 = load64 [v2 + 112]                          0: r3 = *(u64 *)(r1 +112)
  v6 = add v3, 8                                  1: r3 += 8
  v68 = slot0                                     2: r6 = r10
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
  v69 = copy map_value0                          15: r5 = map[fd:0][0]+0  ; @a
  store64 [v69], v15                             17: *(u64 *)(r5 +0) = r0
  v19 = call get_current_pid_tgid                18: call bpf_get_current_pid_tgid#14
  v21 = shr v19, 32                              19: r0 >>= 32
  v23 = and v21, 3                               20: r0 &= 3
  br v23 < 40, b2, b3                            21: if r0 >= 0x28 goto pc+30
  v33 = add v9, v23                              22: r3 = r7
                                                 23: r3 += r0
  v38 = add v35, 40                              24: r3 += 40
  v40 = call probe_read_kernel slot1, 1, v38     25: r2 = 1
                                                 26: r1 = r10
                                                 27: r1 += -17
                                                 28: call bpf_probe_read_kernel#113
  v41 = load8 [slot1]                            29: r0 = *(u8 *)(r10 -17)
  store64 [slot0], v41                           30: *(u64 *)(r10 -8) = r0
  v44 = call map_lookup_elem map1, slot0         31: r2 = r6
                                                 32: r1 = map[fd:0]  ; @b
                                                 34: call bpf_map_lookup_elem#1
  br v44 != 0, b9, b6                            35: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            36: *(u64 *)(r10 -16) = 1
  v51 = call map_update_elem map1, slot0, slot2, 0
                                                 37: r2 = r6
                                                 38: r4 = 0
                                                 39: r1 = map[fd:0]  ; @b
                                                 41: r3 = r10
                                                 42: r3 += -16
                                                 43: call bpf_map_update_elem#2
  br v51 == 0, b1, b10                           44: if r0 == 0x0 goto pc+6
  v56 = phi b9: v44, b10: map_value3+8           45: r0 = map[fd:0][0]+8  ; losses
  v58 = load64 [v56]                             47: r5 = *(u64 *)(r0 +0)
  v59 = add v58, 1                               48: r5 += 1
  store64 [v56], v59                             49: *(u64 *)(r0 +0) = r5
  exit 0                                         50: r0 = 0
                                                 51: exit
  v70 = copy map_value3                          52: r0 = map[fd:0][0]+0  ; losses
  v71 = copy 1                                   54: r5 = 1
  atomic_add64 [v70], v71                        55: lock *(u64 *)(r0 +0) += r5
  v35 = phi b3: -4096, b2: v33                   56: r3 = -4096
  jmp b4                                         57: goto pc-34
insns: 58
