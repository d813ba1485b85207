kprobe:vfs_read {
	$t = (pid, comm, arg2);
	@[$t.0] = $t.2;
	@last = $t;
	@pairs["k", 1] = (1, 2);
}
# >>> listing
kprobe:vfs_read
   2: 	$t = (pid, comm, arg2);
  v1 = ctx                                        0: r6 = r1
   1: kprobe:vfs_read {
  storei64 [slot0], 0                             1: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 8], 0                         2: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 16], 0                        3: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                        4: *(u64 *)(r10 -8) = 0
   2: 	$t = (pid, comm, arg2);
  v2 = call get_current_pid_tgid                  5: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 6: r0 >>= 32
  store64 [slot0], v3                             7: *(u64 *)(r10 -32) = r0
  v4 = call get_current_comm slot0+8, 16          8: r2 = 16
                                                  9: r1 = r10
                                                 10: r1 += -24
                                                 11: call bpf_get_current_comm#16
  v5 = load64 [v1 + 96]                          12: r6 = *(u64 *)(r6 +96)
  store64 [slot0 + 24], v5                       13: *(u64 *)(r10 -8) = r6
   3: 	@[$t.0] = $t.2;
  v6 = load64 [slot0 + 24]                       14: r0 = *(u64 *)(r10 -8)
  store64 [slot1], v6                            15: *(u64 *)(r10 -40) = r0
  v7 = load64 [slot0]                            16: r0 = *(u64 *)(r10 -32)
  store64 [slot2], v7                            17: *(u64 *)(r10 -48) = r0
  v8 = call map_update_elem map0, slot2, slot1, 0
                                                 18: r4 = 0
                                                 19: r1 = map[fd:0]  ; @
                                                 21: r2 = r10
                                                 22: r2 += -48
                                                 23: r3 = r10
                                                 24: r3 += -40
                                                 25: call bpf_map_update_elem#2
  v9 = 1                                         26: r6 = 1
  br v8 != 0, b2, b3                             27: if r0 == 0x0 goto pc+3
  v10 = copy map_value4                          28: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v10], 1                          30: lock *(u64 *)(r0 +0) += r6
   4: 	@last = $t;
  v11 = load64 [slot0]                           31: r0 = *(u64 *)(r10 -32)
  store64 [slot3], v11                           32: *(u64 *)(r10 -80) = r0
  v12 = load64 [slot0 + 8]                       33: r0 = *(u64 *)(r10 -24)
  store64 [slot3 + 8], v12                       34: *(u64 *)(r10 -72) = r0
  v13 = load64 [slot0 + 16]                      35: r0 = *(u64 *)(r10 -16)
  store64 [slot3 + 16], v13                      36: *(u64 *)(r10 -64) = r0
  v14 = load64 [slot0 + 24]                      37: r0 = *(u64 *)(r10 -8)
  store64 [slot3 + 24], v14                      38: *(u64 *)(r10 -56) = r0
  v15 = load64 [slot3]                           39: r0 = *(u64 *)(r10 -80)
  v16 = map_value1                               40: r5 = map[fd:0][0]+0  ; @last
  store64 [map_value1], v15                      42: *(u64 *)(r5 +0) = r0
  v17 = load64 [slot3 + 8]                       43: r0 = *(u64 *)(r10 -72)
  store64 [map_value1 + 8], v17                  44: *(u64 *)(r5 +8) = r0
  v18 = load64 [slot3 + 16]                      45: r0 = *(u64 *)(r10 -64)
  store64 [map_value1 + 16], v18                 46: *(u64 *)(r5 +16) = r0
  v19 = load64 [slot3 + 24]                      47: r0 = *(u64 *)(r10 -56)
  store64 [map_value1 + 24], v19                 48: *(u64 *)(r5 +24) = r0
   5: 	@pairs["k", 1] = (1, 2);
  storei64 [slot4], 1                            49: *(u64 *)(r10 -96) = 1
  storei64 [slot4 + 8], 2                        50: *(u64 *)(r10 -88) = 2
  storei64 [slot5], 107                          51: *(u64 *)(r10 -112) = 107
  storei64 [slot5 + 8], 1                        52: *(u64 *)(r10 -104) = 1
  v20 = call map_update_elem map2, slot5, slot4, 0
                                                 53: r4 = 0
                                                 54: r1 = map[fd:0]  ; @pairs
                                                 56: r2 = r10
                                                 57: r2 += -112
                                                 58: r3 = r10
                                                 59: r3 += -96
                                                 60: call bpf_map_update_elem#2
  br v20 != 0, b4, b1                            61: if r0 == 0x0 goto pc+4
  v21 = copy map_value4+8                        62: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v21], 1                          64: lock *(u64 *)(r0 +0) += r6
  exit 0                                         65: r0 = 0
                                                 66: exit
insns: 67
