kprobe:vfs_read {
	$t = curtask;
	@a = $t->mm->total_vm;
	// a member that may have to be looked at first is cast; a bit-field
	// and an element are read by a helper
	@b = $t->mm->exe_file->f_flags;
	@c = (uint64)$t->sched_reset_on_fork + (uint64)$t->comm[1];
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
  v66 = copy map_value0                           4: r5 = map[fd:0][0]+0  ; @a
  store64 [v66], v6                               6: *(u64 *)(r5 +0) = r0
   6: 	@b = $t->mm->exe_file->f_flags;
  v10 = load64 [v3 + 96]                          7: r0 = *(u64 *)(r6 +96)
  v12 = load64 [v10 + 40]                         8: r0 = *(u64 *)(r0 +40)
  v13 = scalar v12                                9: r0 = -r0
                                                 10: r0 = -r0
  v15 = call rdonly_cast v13, 20                 11: r1 = r0
                                                 12: r2 = 20
                                                 13: call kfunc#258
  v16 = load32 [v15 + 32]                        14: r0 = *(u32 *)(r0 +32)
  v67 = copy map_value1                          15: r5 = map[fd:0][0]+0  ; @b
  store64 [v67], v16                             17: *(u64 *)(r5 +0) = r0
   7: 	@c = (uint64)$t->sched_reset_on_fork + (uint64)$t->comm[1];
  v22 = add v3, 72                               18: r3 = r6
                                                 19: r3 += 72
  v24 = call probe_read_kernel slot0, 1, v22     20: r2 = 1
                                                 21: r1 = r10
                                                 22: r1 += -9
                                                 23: call bpf_probe_read_kernel#113
  v25 = load8 [slot0]                            24: r0 = *(u8 *)(r10 -9)
  v27 = shl v25, 63                              25: r0 <<= 63
  v29 = shr v27, 63                              26: r7 = r0
                                                 27: r7 >>= 63
  v33 = add v3, 193                              28: r3 = r6
                                                 29: r3 += 193
  v35 = call probe_read_kernel slot1, 1, v33     30: r2 = 1
                                                 31: r1 = r10
                                                 32: r1 += -10
                                                 33: call bpf_probe_read_kernel#113
  v36 = loads8 [slot1]                           34: r0 = *(u8 *)(r10 -10)
                                                 35: r0 <<= 56
                                                 36: r0 s>>= 56
  v37 = add v29, v36                             37: r7 += r0
  v68 = copy map_value2                          38: r0 = map[fd:0][0]+0  ; @c
  store64 [v68], v37                             40: *(u64 *)(r0 +0) = r7
   9: 	@d = (uint64)$t->real_parent & 7;
  v41 = load64 [v3 + 120]                        41: r0 = *(u64 *)(r6 +120)
  v42 = scalar v41                               42: r0 = -r0
                                                 43: r0 = -r0
  v44 = and v42, 7                               44: r0 &= 7
  v69 = copy map_value3                          45: r5 = map[fd:0][0]+0  ; @d
  store64 [v69], v44                             47: *(u64 *)(r5 +0) = r0
  11: 	@e = str($t->cgroups->dfl_cgrp->kn->name, 8);
  v50 = load64 [v3 + 224]                        48: r6 = *(u64 *)(r6 +224)
  v52 = load64 [v50]                             49: r6 = *(u64 *)(r6 +0)
  v54 = load64 [v52 + 8]                         50: r6 = *(u64 *)(r6 +8)
  v56 = load64 [v54]                             51: r3 = *(u64 *)(r6 +0)
  v57 = scalar v56                               52: r3 = -r3
                                                 53: r3 = -r3
  storei64 [slot2], 0                            54: *(u64 *)(r10 -8) = 0
  v59 = call probe_read_kernel_str slot2, 8, v57
                                                 55: r2 = 8
                                                 56: r1 = r10
                                                 57: r1 += -8
                                                 58: call bpf_probe_read_kernel_str#115
  v61 = load64 [slot2]                           59: r0 = *(u64 *)(r10 -8)
  v70 = copy map_value4                          60: r5 = map[fd:0][0]+0  ; @e
  store64 [v70], v61                             62: *(u64 *)(r5 +0) = r0
  exit 0                                         63: r0 = 0
                                                 64: exit
insns: 65
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
