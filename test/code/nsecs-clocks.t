BEGIN { @a = nsecs(monotonic); @b = nsecs(boot); @c = nsecs(tai); @d = nsecs(sw_tai); }
# >>> listing
BEGIN
   1: BEGIN { @a = nsecs(monotonic); @b = nsecs(boot); @c = nsecs(tai); @d = nsecs(sw_tai); }
  v1 = call ktime_get_ns                          0: call bpf_ktime_get_ns#5
  v2 = copy map_value0                            1: r5 = map[fd:0][0]+0  ; @a
  store64 [v2], v1                                3: *(u64 *)(r5 +0) = r0
  v3 = call ktime_get_boot_ns                     4: call bpf_ktime_get_boot_ns#125
  v4 = copy map_value1                            5: r5 = map[fd:0][0]+0  ; @b
  store64 [v4], v3                                7: *(u64 *)(r5 +0) = r0
  v5 = call ktime_get_tai_ns                      8: call bpf_ktime_get_tai_ns#208
  v6 = copy map_value2                            9: r5 = map[fd:0][0]+0  ; @c
  store64 [v6], v5                               11: *(u64 *)(r5 +0) = r0
  v7 = call ktime_get_boot_ns                    12: call bpf_ktime_get_boot_ns#125
  v8 = copy v9                                   13: r5 = 0x0  ; tai
  v10 = add v7, v8                               15: r0 += r5
  v11 = copy map_value3                          16: r5 = map[fd:0][0]+0  ; @d
  store64 [v11], v10                             18: *(u64 *)(r5 +0) = r0
  exit 0                                         19: r0 = 0
                                                 20: exit
insns: 21
