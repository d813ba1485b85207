BEGIN { @a = *percpu_kaddr("vfs_read"); @b = percpu_kaddr("vfs_write", 3); }
# >>> listing
BEGIN
   1: BEGIN { @a = *percpu_kaddr("vfs_read"); @b = percpu_kaddr("vfs_write", 3); }
  v2 = call get_smp_processor_id                  0: call bpf_get_smp_processor_id#8
  v28 = extern                                    1: r6 = 0x0  ; possible_cpus
  v7 = phi b6: 0, b2: -2130706240                 3: r3 = -2130706240
  br v2 < v28, b2, b6                             4: if r0 < r6 goto pc+1
  v7 = phi b6: 0, b2: -2130706240                 5: r3 = 0
  v10 = call probe_read_kernel slot0, 8, v7       6: r2 = 8
                                                  7: r1 = r10
                                                  8: r1 += -8
                                                  9: call bpf_probe_read_kernel#113
  v11 = load64 [slot0]                           10: r0 = *(u64 *)(r10 -8)
  v29 = copy map_value0                          11: r5 = map[fd:0][0]+0  ; @a
  store64 [v29], v11                             13: *(u64 *)(r5 +0) = r0
  v20 = phi b7: 0, b4: -2130706112               14: r0 = -2130706112
  br v28 > 3, b4, b7                             15: if r6 > 0x3 goto pc+1
  v20 = phi b7: 0, b4: -2130706112               16: r0 = 0
  v30 = copy map_value1                          17: r5 = map[fd:0][0]+0  ; @b
  store64 [v30], v20                             19: *(u64 *)(r5 +0) = r0
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
