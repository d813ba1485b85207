kprobe:vfs_read { let $x; if (pid == 1) { $x = 5; } else { $x = arg2; } @ = $x; }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { let $x; if (pid == 1) { $x = 5; } else { $x = arg2; } @ = $x; }
  v1 = ctx                                        0: r6 = r1
  v2 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 2: r0 >>= 32
  br v3 == 1, b3, b2                              3: if r0 != 0x1 goto pc+2
  v4 = phi b2: v5, b3: 5                          4: r6 = 5
  jmp b1                                          5: goto pc+1
  v5 = load64 [v1 + 96]                           6: r6 = *(u64 *)(r6 +96)
  v6 = copy map_value0                            7: r0 = map[fd:0][0]+0  ; @
  store64 [v6], v4                                9: *(u64 *)(r0 +0) = r6
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
