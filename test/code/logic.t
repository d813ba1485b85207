kprobe:vfs_read / (pid == 1 || uid != 0) && !(arg2 < 3) / {
	@x = pid > 5 ? 1 : 2;
	@y = pid ?: 7;
	@z = pid == 1 ^^ uid == 0;
}
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / (pid == 1 || uid != 0) && !(arg2 < 3) / {
  v1 = ctx                                        0: r6 = r1
  v2 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v3 = shr v2, 32                                 2: r0 >>= 32
  br v3 == 1, b3, b4                              3: if r0 == 0x1 goto pc+3
  v4 = call get_current_uid_gid                   4: call bpf_get_current_uid_gid#15
  v5 = ext32 v4                                   5: w0 = w0
  br v5 != 0, b3, b1                              6: if r0 == 0x0 goto pc+34
  v6 = load64 [v1 + 96]                           7: r6 = *(u64 *)(r6 +96)
  br v6 < 3, b1, b2                               8: if r6 < 0x3 goto pc+31
   2: 	@x = pid > 5 ? 1 : 2;
  v7 = call get_current_pid_tgid                  9: call bpf_get_current_pid_tgid#14
  v8 = shr v7, 32                                10: r0 >>= 32
  br v8 s> 5, b13, b5                            11: if r0 s<= 0x5 goto pc+2
  v9 = phi b5: 2, b13: 1                         12: r0 = 1
  jmp b6                                         13: goto pc+1
  v9 = phi b5: 2, b13: 1                         14: r0 = 2
  v10 = copy map_value0                          15: r5 = map[fd:0][0]+0  ; @x
  store8 [v10], v9                               17: *(u8 *)(r5 +0) = r0
   3: 	@y = pid ?: 7;
  v11 = call get_current_pid_tgid                18: call bpf_get_current_pid_tgid#14
  v12 = shr v11, 32                              19: r0 >>= 32
  br v12 != 0, b14, b7                           20: if r0 != 0x0 goto pc+1
  v13 = phi b7: 7, b14: v12                      21: r0 = 7
  v14 = copy map_value1                          22: r5 = map[fd:0][0]+0  ; @y
  store32 [v14], v13                             24: *(u32 *)(r5 +0) = r0
   4: 	@z = pid == 1 ^^ uid == 0;
  v15 = call get_current_pid_tgid                25: call bpf_get_current_pid_tgid#14
  v16 = shr v15, 32                              26: r0 >>= 32
  v17 = phi b9: 0, b15: 1                        27: r6 = 1
  br v16 == 1, b15, b9                           28: if r0 == 0x1 goto pc+1
  v17 = phi b9: 0, b15: 1                        29: r6 = 0
  v18 = call get_current_uid_gid                 30: call bpf_get_current_uid_gid#15
  v19 = ext32 v18                                31: w0 = w0
  br v19 == 0, b16, b11                          32: if r0 != 0x0 goto pc+2
  v20 = phi b11: 0, b16: 1                       33: r0 = 1
  jmp b12                                        34: goto pc+1
  v20 = phi b11: 0, b16: 1                       35: r0 = 0
  v21 = xor v17, v20                             36: r6 ^= r0
  v22 = copy map_value2                          37: r0 = map[fd:0][0]+0  ; @z
  store8 [v22], v21                              39: *(u8 *)(r0 +0) = r6
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
