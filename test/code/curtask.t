kprobe:vfs_read {
	printf("%d %s\n", curtask->real_parent->tgid, curtask->comm);
}
# >>> listing
kprobe:vfs_read
   2: 	printf("%d %s\n", curtask->real_parent->tgid, curtask->comm);
  v4 = call ringbuf_reserve map1, 32, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 32
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v4 != 0, b4, b3                              6: if r6 == 0x0 goto pc+31
  storei64 [v4], 0                                7: *(u64 *)(r6 +0) = 0
  v12 = call get_current_task                     8: call bpf_get_current_task#35
  v15 = add v12, 120                              9: r0 += 120
  v17 = call probe_read_kernel slot0, 8, v15     10: r3 = r0
                                                 11: r2 = 8
                                                 12: r1 = r10
                                                 13: r1 += -8
                                                 14: call bpf_probe_read_kernel#113
  v18 = load64 [slot0]                           15: r3 = *(u64 *)(r10 -8)
  v21 = add v18, 116                             16: r3 += 116
  v23 = call probe_read_kernel slot1, 4, v21     17: r2 = 4
                                                 18: r1 = r10
                                                 19: r1 += -12
                                                 20: call bpf_probe_read_kernel#113
  v24 = loads32 [slot1]                          21: r0 = *(u32 *)(r10 -12)
                                                 22: r0 <<= 32
                                                 23: r0 s>>= 32
  store32 [v4 + 8], v24                          24: *(u32 *)(r6 +8) = r0
  v26 = call get_current_task                    25: call bpf_get_current_task#35
  v28 = add v4, 12                               26: r1 = r6
                                                 27: r1 += 12
  v30 = add v26, 192                             28: r0 += 192
  v32 = call probe_read_kernel_str v28, 16, v30
                                                 29: r3 = r0
                                                 30: r2 = 16
                                                 31: call bpf_probe_read_kernel_str#115
  storei32 [v4 + 28], 0                          32: *(u32 *)(r6 +28) = 0
  v35 = call ringbuf_submit v4, 0                33: r1 = r6
                                                 34: r2 = 0
                                                 35: call bpf_ringbuf_submit#132
  exit 0                                         36: r0 = 0
                                                 37: exit
  v40 = copy map_value2                          38: r0 = map[fd:0][0]+0  ; losses
  v41 = copy 1                                   40: r5 = 1
  atomic_add64 [v40], v41                        41: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         42: goto pc-7
insns: 43
