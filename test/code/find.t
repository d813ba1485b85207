kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
  v4 = load64 [v3 + 104]                          0: r1 = *(u64 *)(r1 +104)
  store64 [slot0], v4                             1: *(u64 *)(r10 -8) = r1
  v7 = call get_current_pid_tgid                  2: call bpf_get_current_pid_tgid#14
  v8 = ext32 v7                                   3: w0 = w0
  store64 [slot1], v8                             4: *(u64 *)(r10 -16) = r0
  v12 = call map_update_elem map0, slot1, slot0, 0
                                                  5: r4 = 0
                                                  6: r1 = map[fd:0]  ; @m
                                                  8: r2 = r10
                                                  9: r2 += -16
                                                 10: r3 = r10
                                                 11: r3 += -8
                                                 12: call bpf_map_update_elem#2
  br v12 == 0, b3, b2                            13: if r0 == 0x0 goto pc+4
  v44 = copy map_value3                          14: r0 = map[fd:0][0]+0  ; losses
  v45 = copy 1                                   16: r5 = 1
  atomic_add64 [v44], v45                        17: lock *(u64 *)(r0 +0) += r5
  v21 = call get_current_pid_tgid                18: call bpf_get_current_pid_tgid#14
  v23 = shr v21, 32                              19: r0 >>= 32
  store64 [slot0], v23                           20: *(u64 *)(r10 -8) = r0
  v26 = call map_lookup_elem map0, slot0         21: r2 = r10
                                                 22: r2 += -8
                                                 23: r1 = map[fd:0]  ; @m
                                                 25: call bpf_map_lookup_elem#1
  br v26 != 0, b6, b8                            26: if r0 == 0x0 goto pc+3
  v30 = load64 [v26]                             27: r0 = *(u64 *)(r0 +0)
  v33 = phi b8: 0, b6: 1                         28: r5 = 1
  jmp b7                                         29: goto pc+2
  v33 = phi b8: 0, b6: 1                         30: r0 = 0
                                                 31: r5 = 0
  br v33 != 0, b4, b1                            32: if r5 == 0x0 goto pc+3
  v46 = copy map_value1                          33: r5 = map[fd:0][0]+0  ; @s
  store64 [v46], v36                             35: *(u64 *)(r5 +0) = r0
  exit 0                                         36: r0 = 0
                                                 37: exit
insns: 38
