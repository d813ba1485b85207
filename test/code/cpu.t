kprobe:vfs_read { printf("%d %d %u\n", cpu, ncpus, rand); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%d %d %u\n", cpu, ncpus, rand); }
  v1 = call ringbuf_reserve map1, 32, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 32
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+15
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  v2 = call get_smp_processor_id                  8: call bpf_get_smp_processor_id#8
  store32 [v1 + 8], v2                            9: *(u32 *)(r6 +8) = r0
  storei32 [v1 + 12], 0                          10: *(u32 *)(r6 +12) = 0
  v3 = copy v4                                   11: r0 = 0x0  ; ncpus
  store64 [v1 + 16], v3                          13: *(u64 *)(r6 +16) = r0
  v5 = call get_prandom_u32                      14: call bpf_get_prandom_u32#7
  store32 [v1 + 24], v5                          15: *(u32 *)(r6 +24) = r0
  storei32 [v1 + 28], 0                          16: *(u32 *)(r6 +28) = 0
  v6 = call ringbuf_submit v1, 0                 17: r1 = r6
                                                 18: r2 = 0
                                                 19: call bpf_ringbuf_submit#132
  exit 0                                         20: r0 = 0
                                                 21: exit
  v7 = copy map_value2                           22: r0 = map[fd:0][0]+0  ; losses
  v8 = copy 1                                    24: r5 = 1
  atomic_add64 [v7], v8                          25: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         26: goto pc-7
insns: 27
