kprobe:vfs_read {
	if (pid == 1) { @a = 1; } else if (uid == 0 && arg2 > 10) { @b = 1; } else { @c = 1; }
}
# >>> listing
kprobe:vfs_read
   2: 	if (pid == 1) { @a = 1; } else if (uid == 0 && arg2 > 10) { @b = 1; } else { @c = 1; }
  v1 = ctx                                        0: r6 = r1
  v2 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 2: r0 >>= 32
  br v3 == 1, b2, b3                              3: if r0 != 0x1 goto pc+4
  v4 = copy map_value0                            4: r0 = map[fd:0][0]+0  ; @a
  storei64 [v4], 1                                6: *(u64 *)(r0 +0) = 1
  jmp b1                                          7: goto pc+12
  v5 = call get_current_uid_gid                   8: call bpf_get_current_uid_gid#15
  v6 = ext32 v5                                   9: w0 = w0
  br v6 == 0, b6, b5                             10: if r0 != 0x0 goto pc+6
  v7 = load64 [v1 + 96]                          11: r6 = *(u64 *)(r6 +96)
  br v7 > 10, b4, b5                             12: if r6 <= 0xa goto pc+4
  v8 = copy map_value1                           13: r0 = map[fd:0][0]+0  ; @b
  storei64 [v8], 1                               15: *(u64 *)(r0 +0) = 1
  jmp b1                                         16: goto pc+3
  v9 = copy map_value2                           17: r0 = map[fd:0][0]+0  ; @c
  storei64 [v9], 1                               19: *(u64 *)(r0 +0) = 1
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
