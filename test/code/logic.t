kprobe:vfs_read / (pid == 1 || uid != 0) && !(arg2 < 3) / {
	@x = pid > 5 ? 1 : 2;
	@y = pid ?: 7;
	@z = pid == 1 ^^ uid == 0;
}
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / (pid == 1 || uid != 0) && !(arg2 < 3) / {
  v10 = ctx                                       0: r6 = r1
  v1 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v3 = shr v1, 32                                 2: r0 >>= 32
  br v3 == 1, b3, b4                              3: if r0 == 0x1 goto pc+3
  v6 = call get_current_uid_gid                   4: call bpf_get_current_uid_gid#15
  v7 = ext32 v6                                   5: w0 = w0
  br v7 != 0, b3, b1                              6: if r0 == 0x0 goto pc+34
  v11 = load64 [v10 + 96]                         7: r6 = *(u64 *)(r6 +96)
  br v11 < 3, b1, b2                              8: if r6 < 0x3 goto pc+31
   2: 	@x = pid > 5 ? 1 : 2;
  v14 = call get_current_pid_tgid                 9: call bpf_get_current_pid_tgid#14
  v16 = shr v14, 32                              10: r0 >>= 32
  br v16 s> 5, b17, b6                           11: if r0 s<= 0x5 goto pc+2
  v23 = phi b6: 2, b17: 1                        12: r0 = 1
  jmp b7                                         13: goto pc+1
  v23 = phi b6: 2, b17: 1                        14: r0 = 2
  v66 = copy map_value0                          15: r5 = map[fd:0][0]+0  ; @x
  store64 [v66], v23                             17: *(u64 *)(r5 +0) = r0
   3: 	@y = pid ?: 7;
  v26 = call get_current_pid_tgid                18: call bpf_get_current_pid_tgid#14
  v28 = shr v26, 32                              19: r0 >>= 32
  br v28 != 0, b18, b9                           20: if r0 != 0x0 goto pc+1
  v34 = phi b9: 7, b18: v28                      21: r0 = 7
  v67 = copy map_value1                          22: r5 = map[fd:0][0]+0  ; @y
  store64 [v67], v34                             24: *(u64 *)(r5 +0) = r0
   4: 	@z = pid == 1 ^^ uid == 0;
  v37 = call get_current_pid_tgid                25: call bpf_get_current_pid_tgid#14
  v39 = shr v37, 32                              26: r0 >>= 32
  v46 = phi b12: 0, b19: 1                       27: r6 = 1
  br v39 == 1, b19, b12                          28: if r0 == 0x1 goto pc+1
  v46 = phi b12: 0, b19: 1                       29: r6 = 0
  v47 = call get_current_uid_gid                 30: call bpf_get_current_uid_gid#15
  v48 = ext32 v47                                31: w0 = w0
  br v48 == 0, b20, b15                          32: if r0 != 0x0 goto pc+2
  v55 = phi b15: 0, b20: 1                       33: r0 = 1
  jmp b16                                        34: goto pc+1
  v55 = phi b15: 0, b20: 1                       35: r0 = 0
  v56 = xor v46, v55                             36: r6 ^= r0
  v68 = copy map_value2                          37: r0 = map[fd:0][0]+0  ; @z
  store8 [v68], v56                              39: *(u8 *)(r0 +0) = r6
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
