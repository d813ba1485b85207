kprobe:vfs_open {
	$p = (struct path *)arg0;
	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
	@[$p->dentry->d_inode->i_sb->s_id] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$p = (struct path *)arg0;
  v1 = load64 [v2 + 112]                          0: r6 = *(u64 *)(r1 +112)
   3: 	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
  v3 = call ringbuf_reserve map2, 1040, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1040
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v3 == 0, b3, b4                              7: if r7 == 0x0 goto pc+69
  storei64 [v3], 0                                8: *(u64 *)(r7 +0) = 0
  v4 = call rdonly_cast v1, 21                    9: r1 = r6
                                                 10: r2 = 21
                                                 11: call kfunc#258
                                                 12: r8 = r0
  v5 = load64 [v4 + 8]                           13: r0 = *(u64 *)(r8 +8)
  v6 = load64 [v5 + 24]                          14: r0 = *(u64 *)(r0 +24)
  v7 = scalar v6                                 15: r0 = -r0
                                                 16: r0 = -r0
  v8 = add v3, 8                                 17: r1 = r7
                                                 18: r1 += 8
  v9 = call probe_read_kernel_str v8, 1024, v7
                                                 19: r3 = r0
                                                 20: r2 = 1024
                                                 21: call bpf_probe_read_kernel_str#115
  v10 = load64 [v4 + 8]                          22: r8 = *(u64 *)(r8 +8)
  v11 = load64 [v10 + 32]                        23: r1 = *(u64 *)(r8 +32)
  v12 = scalar v11                               24: r1 = -r1
                                                 25: r1 = -r1
  v13 = call rdonly_cast v12, 34                 26: r2 = 34
                                                 27: call kfunc#258
  v14 = loads64 [v13 + 40]                       28: r0 = *(u64 *)(r0 +40)
  store64 [v3 + 1032], v14                       29: *(u64 *)(r7 +1032) = r0
  v15 = call ringbuf_submit v3, 0                30: r1 = r7
                                                 31: r2 = 0
                                                 32: call bpf_ringbuf_submit#132
   4: 	@[$p->dentry->d_inode->i_sb->s_id] = count();
  v16 = call rdonly_cast v1, 21                  33: r1 = r6
                                                 34: r2 = 21
                                                 35: call kfunc#258
  v17 = load64 [v16 + 8]                         36: r0 = *(u64 *)(r0 +8)
  v18 = load64 [v17 + 32]                        37: r0 = *(u64 *)(r0 +32)
  v19 = scalar v18                               38: r0 = -r0
                                                 39: r0 = -r0
  v20 = call rdonly_cast v19, 34                 40: r1 = r0
                                                 41: r2 = 34
                                                 42: call kfunc#258
  v21 = load64 [v20 + 16]                        43: r0 = *(u64 *)(r0 +16)
  storei64 [slot0], 0                            44: *(u64 *)(r10 -40) = 0
  storei64 [slot0 + 8], 0                        45: *(u64 *)(r10 -32) = 0
  storei64 [slot0 + 16], 0                       46: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 24], 0                       47: *(u64 *)(r10 -16) = 0
  storei8 [slot0 + 32], 0                        48: *(u8 *)(r10 -8) = 0
  v22 = add v21, 32                              49: r0 += 32
  v23 = slot0                                    50: r6 = r10
                                                 51: r6 += -40
  v24 = call probe_read_kernel_str slot0, 33, v22
                                                 52: r3 = r0
                                                 53: r1 = r6
                                                 54: r2 = 33
                                                 55: call bpf_probe_read_kernel_str#115
  v25 = call map_lookup_elem map0, slot0         56: r2 = r6
                                                 57: r1 = map[fd:0]  ; @
                                                 59: call bpf_map_lookup_elem#1
  br v25 != 0, b7, b6                            60: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            61: *(u64 *)(r10 -48) = 1
  v26 = call map_update_elem map0, slot0, slot1, 0
                                                 62: r2 = r6
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @
                                                 66: r3 = r10
                                                 67: r3 += -48
                                                 68: call bpf_map_update_elem#2
  br v26 == 0, b1, b8                            69: if r0 == 0x0 goto pc+6
  v27 = phi b7: v25, b8: map_value3+8            70: r0 = map[fd:0][0]+8  ; losses
  v28 = load64 [v27]                             72: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               73: r5 += 1
  store64 [v27], v29                             74: *(u64 *)(r0 +0) = r5
  exit 0                                         75: r0 = 0
                                                 76: exit
   3: 	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
  v30 = copy map_value3                          77: r0 = map[fd:0][0]+0  ; losses
  v31 = copy 1                                   79: r5 = 1
  atomic_add64 [v30], v31                        80: lock *(u64 *)(r0 +0) += r5
  jmp b2                                         81: goto pc-49
insns: 82
