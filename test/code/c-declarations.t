typedef struct { u8 a; u32 b:5, c:20; long l; } s_t;
struct path { s_t s[2]; struct dentry *dentry; };
kprobe:vfs_read
{
	$p = (struct path *)arg0;
	@c = $p->s[1].c;
	@l = ((s_t *)arg1)->l;
	@name = $p->dentry->d_name.len;
}
# >>> listing
kprobe:vfs_read
   5: 	$p = (struct path *)arg0;
  v2 = ctx                                        0: r6 = r1
  v3 = load64 [v2 + 112]                          1: r7 = *(u64 *)(r6 +112)
   6: 	@c = $p->s[1].c;
  v6 = add v3, 20                                 2: r3 = r7
                                                  3: r3 += 20
  v8 = call probe_read_kernel slot0, 4, v6        4: r2 = 4
                                                  5: r1 = r10
                                                  6: r1 += -12
                                                  7: call bpf_probe_read_kernel#113
  v9 = load32 [slot0]                             8: r0 = *(u32 *)(r10 -12)
  v11 = shl v9, 44                                9: r0 <<= 44
  v13 = shr v11, 44                              10: r0 >>= 44
  v40 = copy map_value0                          11: r5 = map[fd:0][0]+0  ; @c
  store64 [v40], v13                             13: *(u64 *)(r5 +0) = r0
   7: 	@l = ((s_t *)arg1)->l;
  v17 = load64 [v2 + 104]                        14: r3 = *(u64 *)(r6 +104)
  v20 = add v17, 8                               15: r3 += 8
  v22 = call probe_read_kernel slot1, 8, v20     16: r2 = 8
                                                 17: r1 = r10
                                                 18: r1 += -8
                                                 19: call bpf_probe_read_kernel#113
  v23 = loads64 [slot1]                          20: r0 = *(u64 *)(r10 -8)
  v41 = copy map_value1                          21: r5 = map[fd:0][0]+0  ; @l
  store64 [v41], v23                             23: *(u64 *)(r5 +0) = r0
   8: 	@name = $p->dentry->d_name.len;
  v28 = add v3, 32                               24: r3 = r7
                                                 25: r3 += 32
  v30 = call probe_read_kernel slot1, 8, v28     26: r2 = 8
                                                 27: r1 = r10
                                                 28: r1 += -8
                                                 29: call bpf_probe_read_kernel#113
  v31 = load64 [slot1]                           30: r1 = *(u64 *)(r10 -8)
  v33 = call rdonly_cast v31, 25                 31: r2 = 25
                                                 32: call kfunc#258
  v34 = load32 [v33 + 20]                        33: r0 = *(u32 *)(r0 +20)
  v42 = copy map_value2                          34: r5 = map[fd:0][0]+0  ; @name
  store64 [v42], v34                             36: *(u64 *)(r5 +0) = r0
  exit 0                                         37: r0 = 0
                                                 38: exit
insns: 39
