kprobe:vfs_read / strncmp(comm, "kworker", 7) == 0 / { @ = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / strncmp(comm, "kworker", 7) == 0 / { @ = count(); }
  v1 = call get_current_comm slot0, 8             0: r2 = 8
                                                  1: r1 = r10
                                                  2: r1 += -8
                                                  3: call bpf_get_current_comm#16
  v2 = load32 [slot0]                             4: r0 = *(u32 *)(r10 -8)
  br v2 == 1919907691, b2, b1                     5: if r0 != 0x726f776b goto pc+14
  v3 = load16 [slot0 + 4]                         6: r0 = *(u16 *)(r10 -4)
  br v3 == 25963, b3, b1                          7: if r0 != 0x656b goto pc+12
  v4 = load8 [slot0 + 6]                          8: r0 = *(u8 *)(r10 -2)
  br v4 == 114, b4, b1                            9: if r0 != 0x72 goto pc+10
  storei32 [slot1], 0                            10: *(u32 *)(r10 -16) = 0
  v5 = call map_lookup_elem map0, slot1          11: r2 = r10
                                                 12: r2 += -16
                                                 13: r1 = map[fd:0]  ; @
                                                 15: call bpf_map_lookup_elem#1
  br v5 != 0, b5, b1                             16: if r0 == 0x0 goto pc+4
  v6 = load64 [v5]                               17: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 18: r5 += 1
  store64 [v5], v7                               19: *(u64 *)(r0 +0) = r5
  exit 0                                         20: r0 = 0
                                                 21: exit
insns: 22
