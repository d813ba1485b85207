kprobe:vfs_read {
	if (pid == 1) { @a = 1; } else if (uid == 0 && arg2 > 10) { @b = 1; } else { @c = 1; }
}
# >>> listing
kprobe:vfs_read
   2: 	if (pid == 1) { @a = 1; } else if (uid == 0 && arg2 > 10) { @b = 1; } else { @c = 1; }
  v14 = ctx                                       0: r6 = r1
  v1 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v3 = shr v1, 32                                 2: r0 >>= 32
  br v3 == 1, b2, b4                              3: if r0 != 0x1 goto pc+4
  v30 = copy map_value0                           4: r0 = map[fd:0][0]+0  ; @a
  storei64 [v30], 1                               6: *(u64 *)(r0 +0) = 1
  jmp b1                                          7: goto pc+12
  v10 = call get_current_uid_gid                  8: call bpf_get_current_uid_gid#15
  v11 = ext32 v10                                 9: w0 = w0
  br v11 == 0, b8, b7                            10: if r0 != 0x0 goto pc+6
  v15 = load64 [v14 + 96]                        11: r6 = *(u64 *)(r6 +96)
  br v15 > 10, b5, b7                            12: if r6 <= 0xa goto pc+4
  v31 = copy map_value1                          13: r0 = map[fd:0][0]+0  ; @b
  storei64 [v31], 1                              15: *(u64 *)(r0 +0) = 1
  jmp b1                                         16: goto pc+3
  v32 = copy map_value2                          17: r0 = map[fd:0][0]+0  ; @c
  storei64 [v32], 1                              19: *(u64 *)(r0 +0) = 1
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
