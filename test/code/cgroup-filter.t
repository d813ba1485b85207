BEGIN { @begin = 1; }
kprobe:vfs_read / pid > 1 / { @ = count(); }
interval:s:1 { @tick = 1; }
# >>> args
--cgroup some/unit
# >>> listing
BEGIN
   1: BEGIN { @begin = 1; }
  v1 = copy map_value0                            0: r0 = map[fd:0][0]+0  ; @begin
  storei64 [v1], 1                                2: *(u64 *)(r0 +0) = 1
  exit 0                                          3: r0 = 0
                                                  4: exit
insns: 5
kprobe:vfs_read
   2: kprobe:vfs_read / pid > 1 / { @ = count(); }
  v1 = call current_task_under_cgroup map4, 0     0: r2 = 0
                                                  1: r1 = map[fd:0]  ; cgroup
                                                  3: call bpf_current_task_under_cgroup#37
  br v1 == 1, b2, b1                              4: if r0 != 0x1 goto pc+13
  v2 = call get_current_pid_tgid                  5: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 6: r0 >>= 32
  br v3 s> 1, b3, b1                              7: if r0 s<= 0x1 goto pc+10
  storei32 [slot0], 0                             8: *(u32 *)(r10 -8) = 0
  v4 = call map_lookup_elem map1, slot0           9: r2 = r10
                                                 10: r2 += -8
                                                 11: r1 = map[fd:0]  ; @
                                                 13: call bpf_map_lookup_elem#1
  br v4 != 0, b4, b1                             14: if r0 == 0x0 goto pc+4
  v5 = load64 [v4]                               15: r5 = *(u64 *)(r0 +0)
  v6 = add v5, 1                                 16: r5 += 1
  store64 [v4], v6                               17: *(u64 *)(r0 +0) = r5
  exit 0                                         18: r0 = 0
                                                 19: exit
insns: 20
interval:s:1
   3: interval:s:1 { @tick = 1; }
  v1 = copy map_value2                            0: r0 = map[fd:0][0]+0  ; @tick
  storei64 [v1], 1                                2: *(u64 *)(r0 +0) = 1
  exit 0                                          3: r0 = 0
                                                  4: exit
insns: 5
