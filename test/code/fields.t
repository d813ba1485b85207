kprobe:vfs_open {
	$p = (struct path *)arg0;
	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
	@[$p->dentry->d_inode->i_sb->s_id] = count();
}
# >>> listing
kprobe:vfs_open
   2: 	$p = (struct path *)arg0;
  v3 = load64 [v2 + 112]                          0: r6 = *(u64 *)(r1 +112)
   3: 	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
  v7 = call ringbuf_reserve map2, 1040, 0         1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 1040
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  br v7 != 0, b4, b3                              7: if r7 == 0x0 goto pc+91
  storei64 [v7], 0                                8: *(u64 *)(r7 +0) = 0
  v18 = add v3, 8                                 9: r8 = r6
                                                 10: r8 += 8
  v20 = call probe_read_kernel slot0, 8, v18     11: r3 = r8
                                                 12: r2 = 8
                                                 13: r1 = r10
                                                 14: r1 += -8
                                                 15: call bpf_probe_read_kernel#113
  v21 = load64 [slot0]                           16: r3 = *(u64 *)(r10 -8)
  v24 = add v21, 24                              17: r3 += 24
  v26 = call probe_read_kernel slot1, 8, v24     18: r2 = 8
                                                 19: r1 = r10
                                                 20: r1 += -16
                                                 21: call bpf_probe_read_kernel#113
  v27 = load64 [slot1]                           22: r3 = *(u64 *)(r10 -16)
  v29 = add v7, 8                                23: r1 = r7
                                                 24: r1 += 8
  v30 = call probe_read_kernel_str v29, 1024, v27
                                                 25: r2 = 1024
                                                 26: call bpf_probe_read_kernel_str#115
  v35 = call probe_read_kernel slot2, 8, v18     27: r3 = r8
                                                 28: r2 = 8
                                                 29: r1 = r10
                                                 30: r1 += -24
                                                 31: call bpf_probe_read_kernel#113
  v36 = load64 [slot2]                           32: r3 = *(u64 *)(r10 -24)
  v39 = add v36, 32                              33: r3 += 32
  v41 = call probe_read_kernel slot3, 8, v39     34: r2 = 8
                                                 35: r1 = r10
                                                 36: r1 += -32
                                                 37: call bpf_probe_read_kernel#113
  v42 = load64 [slot3]                           38: r3 = *(u64 *)(r10 -32)
  v45 = add v42, 40                              39: r3 += 40
  v47 = call probe_read_kernel slot4, 8, v45     40: r2 = 8
                                                 41: r1 = r10
                                                 42: r1 += -40
                                                 43: call bpf_probe_read_kernel#113
  v48 = loads64 [slot4]                          44: r0 = *(u64 *)(r10 -40)
  store64 [v7 + 1032], v48                       45: *(u64 *)(r7 +1032) = r0
  v51 = call ringbuf_submit v7, 0                46: r1 = r7
                                                 47: r2 = 0
                                                 48: call bpf_ringbuf_submit#132
   4: 	@[$p->dentry->d_inode->i_sb->s_id] = count();
  v57 = add v3, 8                                49: r3 = r6
                                                 50: r3 += 8
  v59 = call probe_read_kernel slot0, 8, v57     51: r2 = 8
                                                 52: r1 = r10
                                                 53: r1 += -8
                                                 54: call bpf_probe_read_kernel#113
  v60 = load64 [slot0]                           55: r3 = *(u64 *)(r10 -8)
  v63 = add v60, 32                              56: r3 += 32
  v65 = call probe_read_kernel slot1, 8, v63     57: r2 = 8
                                                 58: r1 = r10
                                                 59: r1 += -16
                                                 60: call bpf_probe_read_kernel#113
  v66 = load64 [slot1]                           61: r3 = *(u64 *)(r10 -16)
  v69 = add v66, 16                              62: r3 += 16
  v71 = call probe_read_kernel slot2, 8, v69     63: r2 = 8
                                                 64: r1 = r10
                                                 65: r1 += -24
                                                 66: call bpf_probe_read_kernel#113
  v72 = load64 [slot2]                           67: r3 = *(u64 *)(r10 -24)
  storei64 [slot5], 0                            68: *(u64 *)(r10 -72) = 0
  storei64 [slot5 + 8], 0                        69: *(u64 *)(r10 -64) = 0
  storei64 [slot5 + 16], 0                       70: *(u64 *)(r10 -56) = 0
  storei64 [slot5 + 24], 0                       71: *(u64 *)(r10 -48) = 0
  v78 = add v72, 32                              72: r3 += 32
  v105 = slot5                                   73: r6 = r10
                                                 74: r6 += -72
  v80 = call probe_read_kernel_str slot5, 32, v78
                                                 75: r1 = r6
                                                 76: r2 = 32
                                                 77: call bpf_probe_read_kernel_str#115
  v82 = call map_lookup_elem map0, slot5         78: r2 = r6
                                                 79: r1 = map[fd:0]  ; @
                                                 81: call bpf_map_lookup_elem#1
  br v82 != 0, b9, b6                            82: if r0 != 0x0 goto pc+11
  storei64 [slot3], 1                            83: *(u64 *)(r10 -32) = 1
  v89 = call map_update_elem map0, slot5, slot3, 0
                                                 84: r2 = r6
                                                 85: r4 = 0
                                                 86: r1 = map[fd:0]  ; @
                                                 88: r3 = r10
                                                 89: r3 += -32
                                                 90: call bpf_map_update_elem#2
  br v89 == 0, b1, b10                           91: if r0 == 0x0 goto pc+6
  v94 = phi b9: v82, b10: map_value3+8           92: r0 = map[fd:0][0]+8  ; losses
  v96 = load64 [v94]                             94: r5 = *(u64 *)(r0 +0)
  v97 = add v96, 1                               95: r5 += 1
  store64 [v94], v97                             96: *(u64 *)(r0 +0) = r5
  exit 0                                         97: r0 = 0
                                                 98: exit
   3: 	printf("%s %d\n", str($p->dentry->d_name.name), $p->dentry->d_inode->i_size);
  v106 = copy map_value3                         99: r0 = map[fd:0][0]+0  ; losses
  v107 = copy 1                                 101: r5 = 1
  atomic_add64 [v106], v107                     102: lock *(u64 *)(r0 +0) += r5
  jmp b2                                        103: goto pc-55
insns: 104
