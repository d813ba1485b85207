kprobe:vfs_read { let $x; if (pid == 1) { $x = 5; } else { $x = arg2; } @ = $x; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { let $x; if (pid == 1) { $x = 5; } else { $x = arg2; } @ = $x; }
  v10 = ctx                                       0: r6 = r1
  v3 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v5 = shr v3, 32                                 2: r0 >>= 32
  br v5 == 1, b5, b4                              3: if r0 != 0x1 goto pc+2
  v13 = phi b4: v11, b5: 5                        4: r6 = 5
  jmp b3                                          5: goto pc+1
  v11 = load64 [v10 + 96]                         6: r6 = *(u64 *)(r6 +96)
  v20 = copy map_value0                           7: r0 = map[fd:0][0]+0  ; @
  store64 [v20], v13                              9: *(u64 *)(r0 +0) = r6
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
