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
  v1 = call get_current_task_btf                  0: call bpf_get_current_task_btf#158
                                                  1: r6 = r0
  v2 = load64 [v1 + 96]                           2: r0 = *(u64 *)(r6 +96)
  v3 = load64 [v2 + 32]                           3: r0 = *(u64 *)(r0 +32)
  v4 = copy map_value0                            4: r5 = map[fd:0][0]+0  ; @a
  store64 [v4], v3                                6: *(u64 *)(r5 +0) = r0
   6: 	@b = $t->mm->exe_file->f_flags;
  v5 = load64 [v1 + 96]                           7: r0 = *(u64 *)(r6 +96)
  v6 = load64 [v5 + 40]                           8: r0 = *(u64 *)(r0 +40)
  v7 = scalar v6                                  9: r0 = -r0
                                                 10: r0 = -r0
  v8 = call rdonly_cast v7, 20                   11: r1 = r0
                                                 12: r2 = 20
                                                 13: call kfunc#258
  v9 = load32 [v8 + 32]                          14: r0 = *(u32 *)(r0 +32)
  v10 = copy map_value1                          15: r5 = map[fd:0][0]+0  ; @b
  store32 [v10], v9                              17: *(u32 *)(r5 +0) = r0
   7: 	@c = (uint64)$t->sched_reset_on_fork + (uint64)$t->comm[1];
  v11 = add v1, 72                               18: r3 = r6
                                                 19: r3 += 72
  v12 = call probe_read_kernel slot0, 1, v11     20: r2 = 1
                                                 21: r1 = r10
                                                 22: r1 += -9
                                                 23: call bpf_probe_read_kernel#113
  v13 = load8 [slot0]                            24: r0 = *(u8 *)(r10 -9)
  v14 = shl v13, 63                              25: r0 <<= 63
  v15 = shr v14, 63                              26: r7 = r0
                                                 27: r7 >>= 63
  v16 = add v1, 193                              28: r3 = r6
                                                 29: r3 += 193
  v17 = call probe_read_kernel slot1, 1, v16     30: r2 = 1
                                                 31: r1 = r10
                                                 32: r1 += -10
                                                 33: call bpf_probe_read_kernel#113
  v18 = loads8 [slot1]                           34: r0 = *(u8 *)(r10 -10)
                                                 35: r0 <<= 56
                                                 36: r0 s>>= 56
  v19 = add v15, v18                             37: r7 += r0
  v20 = copy map_value2                          38: r0 = map[fd:0][0]+0  ; @c
  store64 [v20], v19                             40: *(u64 *)(r0 +0) = r7
   9: 	@d = (uint64)$t->real_parent & 7;
  v21 = load64 [v1 + 120]                        41: r0 = *(u64 *)(r6 +120)
  v22 = scalar v21                               42: r0 = -r0
                                                 43: r0 = -r0
  v23 = and v22, 7                               44: r0 &= 7
  v24 = copy map_value3                          45: r5 = map[fd:0][0]+0  ; @d
  store64 [v24], v23                             47: *(u64 *)(r5 +0) = r0
  11: 	@e = str($t->cgroups->dfl_cgrp->kn->name, 8);
  v25 = load64 [v1 + 224]                        48: r6 = *(u64 *)(r6 +224)
  v26 = load64 [v25]                             49: r6 = *(u64 *)(r6 +0)
  v27 = load64 [v26 + 8]                         50: r6 = *(u64 *)(r6 +8)
  v28 = load64 [v27]                             51: r3 = *(u64 *)(r6 +0)
  v29 = scalar v28                               52: r3 = -r3
                                                 53: r3 = -r3
  storei64 [slot2], 0                            54: *(u64 *)(r10 -8) = 0
  v30 = call probe_read_kernel_str slot2, 8, v29
                                                 55: r2 = 8
                                                 56: r1 = r10
                                                 57: r1 += -8
                                                 58: call bpf_probe_read_kernel_str#115
  v31 = load64 [slot2]                           59: r0 = *(u64 *)(r10 -8)
  v32 = copy map_value4                          60: r5 = map[fd:0][0]+0  ; @e
  store64 [v32], v31                             62: *(u64 *)(r5 +0) = r0
  exit 0                                         63: r0 = 0
                                                 64: exit
insns: 65
fentry:vmlinux:tcp_sendmsg
  13: fentry:tcp_sendmsg { @f[args.sk->__sk_common.skc_dport, args.msg->msg_iter.count] = count(); }
  v1 = load64 [v2]                                0: r0 = *(u64 *)(r1 +0)
  v3 = load16 [v1 + 8]                            1: r0 = *(u16 *)(r0 +8)
  store16 [slot0], v3                             2: *(u16 *)(r10 -16) = r0
  storei16 [slot0 + 2], 0                         3: *(u16 *)(r10 -14) = 0
  storei32 [slot0 + 4], 0                         4: *(u32 *)(r10 -12) = 0
  v4 = load64 [v2 + 8]                            5: r1 = *(u64 *)(r1 +8)
  v5 = load64 [v4 + 32]                           6: r1 = *(u64 *)(r1 +32)
  store64 [slot0 + 8], v5                         7: *(u64 *)(r10 -8) = r1
  v6 = call map_lookup_elem map5, slot0           8: r2 = r10
                                                  9: r2 += -16
                                                 10: r1 = map[fd:0]  ; @f
                                                 12: call bpf_map_lookup_elem#1
  br v6 != 0, b4, b3                             13: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            14: *(u64 *)(r10 -24) = 1
  v7 = call map_update_elem map5, slot0, slot1, 0
                                                 15: r4 = 0
                                                 16: r1 = map[fd:0]  ; @f
                                                 18: r2 = r10
                                                 19: r2 += -16
                                                 20: r3 = r10
                                                 21: r3 += -24
                                                 22: call bpf_map_update_elem#2
  br v7 == 0, b1, b5                             23: if r0 == 0x0 goto pc+6
  v8 = phi b4: v6, b5: map_value7                24: r0 = map[fd:0][0]+0  ; losses
  v9 = load64 [v8]                               26: r5 = *(u64 *)(r0 +0)
  v10 = add v9, 1                                27: r5 += 1
  store64 [v8], v10                              28: *(u64 *)(r0 +0) = r5
  exit 0                                         29: r0 = 0
                                                 30: exit
insns: 31
