BEGIN { @a = nsecs(monotonic); @b = nsecs(boot); @c = nsecs(tai); @d = nsecs(sw_tai); }
# >>> listing
BEGIN
   1: BEGIN { @a = nsecs(monotonic); @b = nsecs(boot); @c = nsecs(tai); @d = nsecs(sw_tai); }
  v1 = call ktime_get_ns                          0: call bpf_ktime_get_ns#5
  v18 = copy map_value0                           1: r5 = map[fd:0][0]+0  ; @a
  store64 [v18], v1                               3: *(u64 *)(r5 +0) = r0
  v4 = call ktime_get_boot_ns                     4: call bpf_ktime_get_boot_ns#125
  v19 = copy map_value1                           5: r5 = map[fd:0][0]+0  ; @b
  store64 [v19], v4                               7: *(u64 *)(r5 +0) = r0
  v7 = call ktime_get_tai_ns                      8: call bpf_ktime_get_tai_ns#208
  v20 = copy map_value2                           9: r5 = map[fd:0][0]+0  ; @c
  store64 [v20], v7                              11: *(u64 *)(r5 +0) = r0
  v10 = call ktime_get_boot_ns                   12: call bpf_ktime_get_boot_ns#125
  v21 = copy v11                                 13: r5 = 0x0  ; tai
  v12 = add v10, v21                             15: r0 += r5
  v22 = copy map_value3                          16: r5 = map[fd:0][0]+0  ; @d
  store64 [v22], v12                             18: *(u64 *)(r5 +0) = r0
  exit 0                                         19: r0 = 0
                                                 20: exit
insns: 21
