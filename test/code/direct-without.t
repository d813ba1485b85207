kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
# >>> args
--without task_btf,rdonly_cast
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
  v1 = call get_current_task                      0: call bpf_get_current_task#35
  v2 = add v1, 96                                 1: r0 += 96
  v3 = call probe_read_kernel slot0, 8, v2        2: r3 = r0
                                                  3: r2 = 8
                                                  4: r1 = r10
                                                  5: r1 += -8
                                                  6: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             7: r3 = *(u64 *)(r10 -8)
  v5 = add v4, 32                                 8: r3 += 32
  v6 = call probe_read_kernel slot1, 8, v5        9: r2 = 8
                                                 10: r1 = r10
                                                 11: r1 += -16
                                                 12: call bpf_probe_read_kernel#113
  v7 = load64 [slot1]                            13: r6 = *(u64 *)(r10 -16)
  storei32 [slot2], 0                            14: *(u32 *)(r10 -24) = 0
  v8 = call map_lookup_elem map0, slot2          15: r2 = r10
                                                 16: r2 += -24
                                                 17: r1 = map[fd:0]  ; @
                                                 19: call bpf_map_lookup_elem#1
  br v8 != 0, b2, b1                             20: if r0 == 0x0 goto pc+4
  v9 = load64 [v8]                               21: r5 = *(u64 *)(r0 +0)
  v10 = add v7, v9                               22: r6 += r5
  store64 [v8], v10                              23: *(u64 *)(r0 +0) = r6
  exit 0                                         24: r0 = 0
                                                 25: exit
insns: 26
