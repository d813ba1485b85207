BEGIN { @b = nsecs(boot); @c = nsecs(tai); }
# >>> args
--without boot_time,tai_time
# >>> listing
BEGIN
   1: BEGIN { @b = nsecs(boot); @c = nsecs(tai); }
  v1 = call ktime_get_ns                          0: call bpf_ktime_get_ns#5
  v2 = copy v3                                    1: r5 = 0x0  ; suspended
  v4 = add v1, v2                                 3: r0 += r5
  v5 = copy map_value0                            4: r5 = map[fd:0][0]+0  ; @b
  store64 [v5], v4                                6: *(u64 *)(r5 +0) = r0
  v6 = call ktime_get_ns                          7: call bpf_ktime_get_ns#5
  v7 = copy v8                                    8: r5 = 0x0  ; tai
  v9 = add v6, v7                                10: r0 += r5
  v10 = copy map_value1                          11: r5 = map[fd:0][0]+0  ; @c
  store64 [v10], v9                              13: *(u64 *)(r5 +0) = r0
  exit 0                                         14: r0 = 0
                                                 15: exit
insns: 16
