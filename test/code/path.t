fentry:vfs_read { @[path(args.file->f_path)] = count(); @c = socket_cookie((struct sock *)args.file); }
# >>> listing
fentry:vmlinux:vfs_read
   1: fentry:vfs_read { @[path(args.file->f_path)] = count(); @c = socket_cookie((struct sock *)args.file); }
  v1 = load64 [v2]                                0: r6 = *(u64 *)(r1 +0)
  storei32 [slot2], 0                             1: *(u32 *)(r10 -12) = 0
  v3 = call map_lookup_elem map2, slot2           2: r2 = r10
                                                  3: r2 += -12
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
                                                  7: r7 = r0
  br v3 == 0, b5, b4                              8: if r7 == 0x0 goto pc+35
  v4 = call probe_read_kernel v3, 1024, map_value3
                                                  9: r1 = r7
                                                 10: r3 = map[fd:0][0]+0  ; zeros
                                                 12: r2 = 1024
                                                 13: call bpf_probe_read_kernel#113
  v5 = call d_path v1, v3, 1024                  14: r1 = r6
                                                 15: r2 = r7
                                                 16: r3 = 1024
                                                 17: call bpf_d_path#147
  v6 = call map_lookup_elem map0, v3             18: r2 = r7
                                                 19: r1 = map[fd:0]  ; @
                                                 21: call bpf_map_lookup_elem#1
  br v6 != 0, b7, b2                             22: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            23: *(u64 *)(r10 -8) = 1
  v7 = call map_update_elem map0, v3, slot1, 0
                                                 24: r2 = r7
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @
                                                 28: r3 = r10
                                                 29: r3 += -8
                                                 30: call bpf_map_update_elem#2
  br v7 == 0, b3, b6                             31: if r0 == 0x0 goto pc+5
  v8 = phi b7: v6, b6: map_value4                32: r0 = map[fd:0][0]+0  ; losses
  v9 = load64 [v8]                               34: r5 = *(u64 *)(r0 +0)
  v10 = add v9, 1                                35: r5 += 1
  store64 [v8], v10                              36: *(u64 *)(r0 +0) = r5
  v11 = call get_socket_cookie v1                37: r1 = r6
                                                 38: call bpf_get_socket_cookie#46
  v12 = copy map_value1                          39: r5 = map[fd:0][0]+0  ; @c
  store64 [v12], v11                             41: *(u64 *)(r5 +0) = r0
  exit 0                                         42: r0 = 0
                                                 43: exit
  exit 0                                         44: r0 = 0
                                                 45: exit
insns: 46
