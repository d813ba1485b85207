kprobe:vfs_read {
	printf("%d %s\n", curtask->real_parent->tgid, curtask->comm);
}
# >>> listing
kprobe:vfs_read
   2: 	printf("%d %s\n", curtask->real_parent->tgid, curtask->comm);
  v1 = call ringbuf_reserve map1, 32, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 32
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+19
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call get_current_task_btf                  8: call bpf_get_current_task_btf#158
  v3 = load64 [v2 + 120]                          9: r5 = *(u64 *)(r0 +120)
  v4 = loads32 [v3 + 116]                        10: r5 = *(u32 *)(r5 +116)
                                                 11: r5 <<= 32
                                                 12: r5 s>>= 32
  store32 [v1 + 8], v4                           13: *(u32 *)(r6 +8) = r5
  v5 = add v1, 12                                14: r1 = r6
                                                 15: r1 += 12
  v6 = add v2, 192                               16: r0 += 192
  v7 = call probe_read_kernel_str v5, 16, v6     17: r3 = r0
                                                 18: r2 = 16
                                                 19: call bpf_probe_read_kernel_str#115
  storei32 [v1 + 28], 0                          20: *(u32 *)(r6 +28) = 0
  v8 = call ringbuf_submit v1, 0                 21: r1 = r6
                                                 22: r2 = 0
                                                 23: call bpf_ringbuf_submit#132
  exit 0                                         24: r0 = 0
                                                 25: exit
  v9 = copy map_value2                           26: r0 = map[fd:0][0]+0  ; losses
  v10 = copy 1                                   28: r5 = 1
  atomic_add64 [v9], v10                         29: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         30: goto pc-7
insns: 31
