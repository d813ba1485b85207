kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
  v1 = load64 [v2 + 104]                          0: r1 = *(u64 *)(r1 +104)
  store64 [slot0], v1                             1: *(u64 *)(r10 -8) = r1
  v3 = call get_current_pid_tgid                  2: call bpf_get_current_pid_tgid#14
  v4 = ext32 v3                                   3: w0 = w0
  store64 [slot1], v4                             4: *(u64 *)(r10 -16) = r0
  v5 = call map_update_elem map0, slot1, slot0, 0
                                                  5: r4 = 0
                                                  6: r1 = map[fd:0]  ; @m
                                                  8: r2 = r10
                                                  9: r2 += -16
                                                 10: r3 = r10
                                                 11: r3 += -8
                                                 12: call bpf_map_update_elem#2
  br v5 == 0, b3, b2                             13: if r0 == 0x0 goto pc+4
  v6 = copy map_value3                           14: r0 = map[fd:0][0]+0  ; losses
  v7 = copy 1                                    16: r5 = 1
  atomic_add64 [v6], v7                          17: lock *(u64 *)(r0 +0) += r5
  v8 = call get_current_pid_tgid                 18: call bpf_get_current_pid_tgid#14
  v9 = shr v8, 32                                19: r0 >>= 32
  store64 [slot0], v9                            20: *(u64 *)(r10 -8) = r0
  v10 = call map_lookup_elem map0, slot0         21: r2 = r10
                                                 22: r2 += -8
                                                 23: r1 = map[fd:0]  ; @m
                                                 25: call bpf_map_lookup_elem#1
  br v10 != 0, b5, b7                            26: if r0 == 0x0 goto pc+3
  v11 = load64 [v10]                             27: r0 = *(u64 *)(r0 +0)
  v12 = phi b7: 0, b5: 1                         28: r5 = 1
  jmp b6                                         29: goto pc+2
  v12 = phi b7: 0, b5: 1                         30: r0 = 0
                                                 31: r5 = 0
  br v12 != 0, b4, b1                            32: if r5 == 0x0 goto pc+3
  v13 = copy map_value1                          33: r5 = map[fd:0][0]+0  ; @s
  store64 [v13], v14                             35: *(u64 *)(r5 +0) = r0
  exit 0                                         36: r0 = 0
                                                 37: exit
insns: 38
