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
  store32 [slot0], v3                             7: *(u32 *)(r10 -32) = r0
  v4 = call get_current_comm slot0+4, 16          8: r2 = 16
                                                  9: r1 = r10
                                                 10: r1 += -28
                                                 11: call bpf_get_current_comm#16
  storei32 [slot0 + 20], 0                       12: *(u32 *)(r10 -12) = 0
  v5 = load64 [v1 + 96]                          13: r6 = *(u64 *)(r6 +96)
  store64 [slot0 + 24], v5                       14: *(u64 *)(r10 -8) = r6
   3: 	@[$t.0] = $t.2;
  v6 = load64 [slot0 + 24]                       15: r0 = *(u64 *)(r10 -8)
  store64 [slot1], v6                            16: *(u64 *)(r10 -40) = r0
  v7 = load32 [slot0]                            17: r0 = *(u32 *)(r10 -32)
  store32 [slot2], v7                            18: *(u32 *)(r10 -48) = r0
  v8 = call map_update_elem map0, slot2, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @
                                                 22: r2 = r10
                                                 23: r2 += -48
                                                 24: r3 = r10
                                                 25: r3 += -40
                                                 26: call bpf_map_update_elem#2
  v9 = 1                                         27: r6 = 1
  br v8 != 0, b2, b3                             28: if r0 == 0x0 goto pc+3
  v10 = copy map_value4                          29: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v10], 1                          31: lock *(u64 *)(r0 +0) += r6
   4: 	@last = $t;
  v11 = load64 [slot0]                           32: r0 = *(u64 *)(r10 -32)
  store64 [slot3], v11                           33: *(u64 *)(r10 -80) = r0
  v12 = load64 [slot0 + 8]                       34: r0 = *(u64 *)(r10 -24)
  store64 [slot3 + 8], v12                       35: *(u64 *)(r10 -72) = r0
  v13 = load64 [slot0 + 16]                      36: r0 = *(u64 *)(r10 -16)
  store64 [slot3 + 16], v13                      37: *(u64 *)(r10 -64) = r0
  v14 = load64 [slot0 + 24]                      38: r0 = *(u64 *)(r10 -8)
  store64 [slot3 + 24], v14                      39: *(u64 *)(r10 -56) = r0
  v15 = load64 [slot3]                           40: r0 = *(u64 *)(r10 -80)
  v16 = map_value1                               41: r5 = map[fd:0][0]+0  ; @last
  store64 [map_value1], v15                      43: *(u64 *)(r5 +0) = r0
  v17 = load64 [slot3 + 8]                       44: r0 = *(u64 *)(r10 -72)
  store64 [map_value1 + 8], v17                  45: *(u64 *)(r5 +8) = r0
  v18 = load64 [slot3 + 16]                      46: r0 = *(u64 *)(r10 -64)
  store64 [map_value1 + 16], v18                 47: *(u64 *)(r5 +16) = r0
  v19 = load64 [slot3 + 24]                      48: r0 = *(u64 *)(r10 -56)
  store64 [map_value1 + 24], v19                 49: *(u64 *)(r5 +24) = r0
   5: 	@pairs["k", 1] = (1, 2);
  storei8 [slot4], 1                             50: *(u8 *)(r10 -88) = 1
  storei8 [slot4 + 1], 2                         51: *(u8 *)(r10 -87) = 2
  storei64 [slot5], 107                          52: *(u64 *)(r10 -104) = 107
  storei8 [slot5 + 8], 1                         53: *(u8 *)(r10 -96) = 1
  v20 = call map_update_elem map2, slot5, slot4, 0
                                                 54: r4 = 0
                                                 55: r1 = map[fd:0]  ; @pairs
                                                 57: r2 = r10
                                                 58: r2 += -104
                                                 59: r3 = r10
                                                 60: r3 += -88
                                                 61: call bpf_map_update_elem#2
  br v20 != 0, b4, b1                            62: if r0 == 0x0 goto pc+4
  v21 = copy map_value4+8                        63: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v21], 1                          65: lock *(u64 *)(r0 +0) += r6
  exit 0                                         66: r0 = 0
                                                 67: exit
insns: 68
