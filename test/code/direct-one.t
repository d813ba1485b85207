kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
# >>> args
--without btf_loads
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
  v1 = call get_current_task_btf                  0: call bpf_get_current_task_btf#158
  v2 = load64 [v1 + 96]                           1: r0 = *(u64 *)(r0 +96)
  v3 = scalar v2                                  2: r0 = -r0
                                                  3: r0 = -r0
  v4 = add v3, 32                                 4: r0 += 32
  v5 = call probe_read_kernel slot0, 8, v4        5: r3 = r0
                                                  6: r2 = 8
                                                  7: r1 = r10
                                                  8: r1 += -8
                                                  9: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                            10: r6 = *(u64 *)(r10 -8)
  storei32 [slot1], 0                            11: *(u32 *)(r10 -16) = 0
  v7 = call map_lookup_elem map0, slot1          12: r2 = r10
                                                 13: r2 += -16
                                                 14: r1 = map[fd:0]  ; @
                                                 16: call bpf_map_lookup_elem#1
  br v7 != 0, b2, b1                             17: if r0 == 0x0 goto pc+4
  v8 = load64 [v7]                               18: r5 = *(u64 *)(r0 +0)
  v9 = add v6, v8                                19: r6 += r5
  store64 [v7], v9                               20: *(u64 *)(r0 +0) = r6
  exit 0                                         21: r0 = 0
                                                 22: exit
insns: 23
