BEGIN { @b = nsecs(boot); @c = nsecs(tai); }
# >>> args
--without boot_time,tai_time
# >>> listing
BEGIN
   1: BEGIN { @b = nsecs(boot); @c = nsecs(tai); }
  v1 = call ktime_get_ns                          0: call bpf_ktime_get_ns#5
  v14 = copy v2                                   1: r5 = 0x0  ; suspended
  v3 = add v1, v14                                3: r0 += r5
  v15 = copy map_value0                           4: r5 = map[fd:0][0]+0  ; @b
  store64 [v15], v3                               6: *(u64 *)(r5 +0) = r0
  v6 = call ktime_get_ns                          7: call bpf_ktime_get_ns#5
  v16 = copy v7                                   8: r5 = 0x0  ; tai
  v8 = add v6, v16                               10: r0 += r5
  v17 = copy map_value1                          11: r5 = map[fd:0][0]+0  ; @c
  store64 [v17], v8                              13: *(u64 *)(r5 +0) = r0
  exit 0                                         14: r0 = 0
                                                 15: exit
insns: 16
