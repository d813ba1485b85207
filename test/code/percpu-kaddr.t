BEGIN { @a = *percpu_kaddr("vfs_read"); @b = percpu_kaddr("vfs_write", 3); }
# >>> listing
BEGIN
   1: BEGIN { @a = *percpu_kaddr("vfs_read"); @b = percpu_kaddr("vfs_write", 3); }
  v1 = call get_smp_processor_id                  0: call bpf_get_smp_processor_id#8
  v2 = extern                                     1: r6 = 0x0  ; possible_cpus
  v3 = phi b5: 0, b1: -2130706240                 3: r3 = -2130706240
  br v1 < v2, b1, b5                              4: if r0 < r6 goto pc+1
  v3 = phi b5: 0, b1: -2130706240                 5: r3 = 0
  v4 = call probe_read_kernel slot0, 8, v3        6: r2 = 8
                                                  7: r1 = r10
                                                  8: r1 += -8
                                                  9: call bpf_probe_read_kernel#113
  v5 = load64 [slot0]                            10: r0 = *(u64 *)(r10 -8)
  v6 = copy map_value0                           11: r5 = map[fd:0][0]+0  ; @a
  store64 [v6], v5                               13: *(u64 *)(r5 +0) = r0
  v7 = phi b6: 0, b3: -2130706112                14: r0 = -2130706112
  br v2 > 3, b3, b6                              15: if r6 > 0x3 goto pc+1
  v7 = phi b6: 0, b3: -2130706112                16: r0 = 0
  v8 = copy map_value1                           17: r5 = map[fd:0][0]+0  ; @b
  store64 [v8], v7                               19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
