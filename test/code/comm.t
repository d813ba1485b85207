kprobe:vfs_read / comm == "dd" / { printf("%s %s\n", comm, execname); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / comm == "dd" / { printf("%s %s\n", comm, execname); }
  v1 = call get_current_comm slot0, 8             0: r2 = 8
                                                  1: r1 = r10
                                                  2: r1 += -8
                                                  3: call bpf_get_current_comm#16
  v2 = load16 [slot0]                             4: r0 = *(u16 *)(r10 -8)
  br v2 == 25700, b3, b1                          5: if r0 != 0x6464 goto pc+21
  v3 = load8 [slot0 + 2]                          6: r0 = *(u8 *)(r10 -6)
  br v3 == 0, b2, b1                              7: if r0 != 0x0 goto pc+19
  v4 = call ringbuf_reserve map1, 40, 0           8: r3 = 0
                                                  9: r1 = map[fd:0]  ; events
                                                 11: r2 = 40
                                                 12: call bpf_ringbuf_reserve#131
                                                 13: r6 = r0
  br v4 == 0, b4, b5                             14: if r6 == 0x0 goto pc+14
  storei64 [v4], 0                               15: *(u64 *)(r6 +0) = 0
  v5 = add v4, 8                                 16: r1 = r6
                                                 17: r1 += 8
  v6 = call get_current_comm v5, 16              18: r2 = 16
                                                 19: call bpf_get_current_comm#16
  v7 = add v4, 24                                20: r1 = r6
                                                 21: r1 += 24
  v8 = call get_current_comm v7, 16              22: r2 = 16
                                                 23: call bpf_get_current_comm#16
  v9 = call ringbuf_submit v4, 0                 24: r1 = r6
                                                 25: r2 = 0
                                                 26: call bpf_ringbuf_submit#132
  exit 0                                         27: r0 = 0
                                                 28: exit
  v10 = copy map_value2                          29: r0 = map[fd:0][0]+0  ; losses
  v11 = copy 1                                   31: r5 = 1
  atomic_add64 [v10], v11                        32: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         33: goto pc-7
insns: 34
