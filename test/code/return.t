kprobe:vfs_read { if (pid == 1) { return; } @ = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { if (pid == 1) { return; } @ = count(); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  br v2 == 1, b1, b2                              2: if r0 == 0x1 goto pc+10
  storei32 [slot0], 0                             3: *(u32 *)(r10 -8) = 0
  v3 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b3, b1                              9: if r0 == 0x0 goto pc+4
  v4 = load64 [v3]                               10: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 11: r5 += 1
  store64 [v3], v5                               12: *(u64 *)(r0 +0) = r5
  exit 0                                         13: r0 = 0
                                                 14: exit
insns: 15
