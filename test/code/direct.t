kprobe:vfs_read {
	$t = curtask;
	@a = $t->mm->total_vm;
	// what is not sure to be taken is read by a helper: a member that may
	// have to be looked at first, a bit-field, an element
	@b = $t->mm->exe_file->f_flags;
	@c = (uint64)$t->nice_bits + $t->cpus_mask[1];
	// a number, should a script make one of it
	@d = (uint64)$t->real_parent & 7;
	// texts by their address
	@e = str($t->cgroups->dfl_cgrp->kn->name, 8);
}
fentry:tcp_sendmsg { @f[args.sk->__sk_common.skc_dport, args.msg->msg_iter.count] = count(); }
# >>> listing
kprobe:vfs_read
   3: 	@a = $t->mm->total_vm;
  v3 = call get_current_task_btf                  0: call bpf_get_current_task_btf#158
                                                  1: r6 = r0
  v4 = load64 [v3 + 96]                           2: r0 = *(u64 *)(r6 +96)
  v6 = load64 [v4 + 32]                           3: r0 = *(u64 *)(r0 +32)
  v69 = copy map_value0                           4: r5 = map[fd:0][0]+0  ; @a
  store64 [v69], v6                               6: *(u64 *)(r5 +0) = r0
   6: 	@b = $t->mm->exe_file->f_flags;
  v10 = load64 [v3 + 96]                          7: r0 = *(u64 *)(r6 +96)
  v12 = load64 [v10 + 40]                         8: r0 = *(u64 *)(r0 +40)
  v13 = scalar v12                                9: r0 = -r0
                                                 10: r0 = -r0
  v16 = add v13, 32                              11: r0 += 32
  v18 = call probe_read_kernel slot0, 4, v16     12: r3 = r0
                                                 13: r2 = 4
                                                 14: r1 = r10
                                                 15: r1 += -12
                                                 16: call bpf_probe_read_kernel#113
  v19 = load32 [slot0]                           17: r0 = *(u32 *)(r10 -12)
  v70 = copy map_value1                          18: r5 = map[fd:0][0]+0  ; @b
  store64 [v70], v19                             20: *(u64 *)(r5 +0) = r0
   7: 	@c = (uint64)$t->nice_bits + $t->cpus_mask[1];
  v25 = add v3, 72                               21: r3 = r6
                                                 22: r3 += 72
  v27 = call probe_read_kernel slot1, 1, v25     23: r2 = 1
                                                 24: r1 = r10
                                                 25: r1 += -13
                                                 26: call bpf_probe_read_kernel#113
  v28 = load8 [slot1]                            27: r0 = *(u8 *)(r10 -13)
  v30 = shl v28, 56                              28: r0 <<= 56
  v32 = sar v30, 59                              29: r7 = r0
                                                 30: r7 s>>= 59
  v36 = add v3, 240                              31: r3 = r6
                                                 32: r3 += 240
  v38 = call probe_read_kernel slot2, 8, v36     33: r2 = 8
                                                 34: r1 = r10
                                                 35: r1 += -8
                                                 36: call bpf_probe_read_kernel#113
  v39 = load64 [slot2]                           37: r0 = *(u64 *)(r10 -8)
  v40 = add v32, v39                             38: r7 += r0
  v71 = copy map_value2                          39: r0 = map[fd:0][0]+0  ; @c
  store64 [v71], v40                             41: *(u64 *)(r0 +0) = r7
   9: 	@d = (uint64)$t->real_parent & 7;
  v44 = load64 [v3 + 120]                        42: r0 = *(u64 *)(r6 +120)
  v45 = scalar v44                               43: r0 = -r0
                                                 44: r0 = -r0
  v47 = and v45, 7                               45: r0 &= 7
  v72 = copy map_value3                          46: r5 = map[fd:0][0]+0  ; @d
  store64 [v72], v47                             48: *(u64 *)(r5 +0) = r0
  11: 	@e = str($t->cgroups->dfl_cgrp->kn->name, 8);
  v53 = load64 [v3 + 224]                        49: r6 = *(u64 *)(r6 +224)
  v55 = load64 [v53]                             50: r6 = *(u64 *)(r6 +0)
  v57 = load64 [v55 + 8]                         51: r6 = *(u64 *)(r6 +8)
  v59 = load64 [v57]                             52: r3 = *(u64 *)(r6 +0)
  v60 = scalar v59                               53: r3 = -r3
                                                 54: r3 = -r3
  storei64 [slot2], 0                            55: *(u64 *)(r10 -8) = 0
  v62 = call probe_read_kernel_str slot2, 8, v60
                                                 56: r2 = 8
                                                 57: r1 = r10
                                                 58: r1 += -8
                                                 59: call bpf_probe_read_kernel_str#115
  v64 = load64 [slot2]                           60: r0 = *(u64 *)(r10 -8)
  v73 = copy map_value4                          61: r5 = map[fd:0][0]+0  ; @e
  store64 [v73], v64                             63: *(u64 *)(r5 +0) = r0
  exit 0                                         64: r0 = 0
                                                 65: exit
insns: 66
fentry:vmlinux:tcp_sendmsg
  13: fentry:tcp_sendmsg { @f[args.sk->__sk_common.skc_dport, args.msg->msg_iter.count] = count(); }
  v3 = load64 [v2]                                0: r0 = *(u64 *)(r1 +0)
  v5 = load16 [v3 + 8]                            1: r0 = *(u16 *)(r0 +8)
  store64 [slot0], v5                             2: *(u64 *)(r10 -16) = r0
  v8 = load64 [v2 + 8]                            3: r1 = *(u64 *)(r1 +8)
  v10 = load64 [v8 + 32]                          4: r1 = *(u64 *)(r1 +32)
  store64 [slot0 + 8], v10                        5: *(u64 *)(r10 -8) = r1
  v13 = call map_lookup_elem map5, slot0          6: r2 = r10
                                                  7: r2 += -16
                                                  8: r1 = map[fd:0]  ; @f
                                                 10: call bpf_map_lookup_elem#1
  br v13 != 0, b6, b3                            11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -24) = 1
  v20 = call map_update_elem map5, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @f
                                                 16: r2 = r10
                                                 17: r2 += -16
                                                 18: r3 = r10
                                                 19: r3 += -24
                                                 20: call bpf_map_update_elem#2
  br v20 == 0, b1, b7                            21: if r0 == 0x0 goto pc+6
  v25 = phi b6: v13, b7: map_value7              22: r0 = map[fd:0][0]+0  ; losses
  v27 = load64 [v25]                             24: r5 = *(u64 *)(r0 +0)
  v28 = add v27, 1                               25: r5 += 1
  store64 [v25], v28                             26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
