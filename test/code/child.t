tracepoint:syscalls:sys_enter_read / pid == cpid / { @[kpid] = count(); }
# >>> listing
tracepoint:syscalls:sys_enter_read
   1: tracepoint:syscalls:sys_enter_read / pid == cpid / { @[kpid] = count(); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  v3 = copy v4                                    2: r5 = 0x0  ; cpid
  br v2 == v3, b2, b1                             4: if r0 != r5 goto pc+24
  v5 = call get_current_pid_tgid                  5: call bpf_get_current_pid_tgid#14
  v6 = ext32 v5                                   6: w0 = w0
  store64 [slot0], v6                             7: *(u64 *)(r10 -8) = r0
  v7 = call map_lookup_elem map0, slot0           8: r2 = r10
                                                  9: r2 += -8
                                                 10: r1 = map[fd:0]  ; @
                                                 12: call bpf_map_lookup_elem#1
  br v7 != 0, b5, b4                             13: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            14: *(u64 *)(r10 -16) = 1
  v8 = call map_update_elem map0, slot0, slot1, 0
                                                 15: r4 = 0
                                                 16: r1 = map[fd:0]  ; @
                                                 18: r2 = r10
                                                 19: r2 += -8
                                                 20: r3 = r10
                                                 21: r3 += -16
                                                 22: call bpf_map_update_elem#2
  br v8 == 0, b1, b6                             23: if r0 == 0x0 goto pc+6
  v9 = phi b5: v7, b6: map_value2                24: r0 = map[fd:0][0]+0  ; losses
  v10 = load64 [v9]                              26: r5 = *(u64 *)(r0 +0)
  v11 = add v10, 1                               27: r5 += 1
  store64 [v9], v11                              28: *(u64 *)(r0 +0) = r5
  exit 0                                         29: r0 = 0
                                                 30: exit
insns: 31
