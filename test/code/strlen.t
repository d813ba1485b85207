kprobe:vfs_read { @a = strlen(str(arg1)); @b = strlen(comm); @c = strlen("abc"); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @a = strlen(str(arg1)); @b = strlen(comm); @c = strlen("abc"); }
  v1 = load64 [v2 + 104]                          0: r6 = *(u64 *)(r1 +104)
  storei32 [slot3], 0                             1: *(u32 *)(r10 -36) = 0
  v3 = call map_lookup_elem map3, slot3           2: r2 = r10
                                                  3: r2 += -36
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
  br v3 == 0, b6, b5                              7: if r0 == 0x0 goto pc+33
  v4 = call probe_read_str v3, 1024, v1           8: r3 = r6
                                                  9: r1 = r0
                                                 10: r2 = 1024
                                                 11: call bpf_probe_read_str#45
  br v4 s> 0, b1, b8                             12: if r0 s<= 0x0 goto pc+2
  v5 = add v4, -1                                13: r0 += -1
  jmp b2                                         14: goto pc+1
  v6 = phi b8: 0, b1: v5                         15: r0 = 0
  v7 = copy map_value0                           16: r5 = map[fd:0][0]+0  ; @a
  store64 [v7], v6                               18: *(u64 *)(r5 +0) = r0
  v8 = call get_current_comm slot2, 16           19: r2 = 16
                                                 20: r1 = r10
                                                 21: r1 += -32
                                                 22: call bpf_get_current_comm#16
  v9 = call probe_read_kernel_str slot1, 16, slot2
                                                 23: r3 = r10
                                                 24: r3 += -32
                                                 25: r1 = r10
                                                 26: r1 += -16
                                                 27: r2 = 16
                                                 28: call bpf_probe_read_kernel_str#115
  br v9 s> 0, b3, b7                             29: if r0 s<= 0x0 goto pc+2
  v10 = add v9, -1                               30: r0 += -1
  jmp b4                                         31: goto pc+1
  v11 = phi b7: 0, b3: v10                       32: r0 = 0
  v12 = copy map_value1                          33: r5 = map[fd:0][0]+0  ; @b
  store64 [v12], v11                             35: *(u64 *)(r5 +0) = r0
  v13 = copy map_value2                          36: r0 = map[fd:0][0]+0  ; @c
  storei64 [v13], 3                              38: *(u64 *)(r0 +0) = 3
  exit 0                                         39: r0 = 0
                                                 40: exit
  exit 0                                         41: exit
insns: 42
