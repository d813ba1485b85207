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
  v1 = ctx                                        0: r6 = r1
  v2 = load64 [v1 + 112]                          1: r7 = *(u64 *)(r6 +112)
   6: 	@c = $p->s[1].c;
  v3 = add v2, 20                                 2: r3 = r7
                                                  3: r3 += 20
  v4 = call probe_read_kernel slot0, 4, v3        4: r2 = 4
                                                  5: r1 = r10
                                                  6: r1 += -12
                                                  7: call bpf_probe_read_kernel#113
  v5 = load32 [slot0]                             8: r0 = *(u32 *)(r10 -12)
  v6 = shl v5, 44                                 9: r0 <<= 44
  v7 = shr v6, 44                                10: r0 >>= 44
  v8 = copy map_value0                           11: r5 = map[fd:0][0]+0  ; @c
  store64 [v8], v7                               13: *(u64 *)(r5 +0) = r0
   7: 	@l = ((s_t *)arg1)->l;
  v9 = load64 [v1 + 104]                         14: r3 = *(u64 *)(r6 +104)
  v10 = add v9, 8                                15: r3 += 8
  v11 = call probe_read_kernel slot1, 8, v10     16: r2 = 8
                                                 17: r1 = r10
                                                 18: r1 += -8
                                                 19: call bpf_probe_read_kernel#113
  v12 = loads64 [slot1]                          20: r0 = *(u64 *)(r10 -8)
  v13 = copy map_value1                          21: r5 = map[fd:0][0]+0  ; @l
  store64 [v13], v12                             23: *(u64 *)(r5 +0) = r0
   8: 	@name = $p->dentry->d_name.len;
  v14 = add v2, 32                               24: r3 = r7
                                                 25: r3 += 32
  v15 = call probe_read_kernel slot1, 8, v14     26: r2 = 8
                                                 27: r1 = r10
                                                 28: r1 += -8
                                                 29: call bpf_probe_read_kernel#113
  v16 = load64 [slot1]                           30: r1 = *(u64 *)(r10 -8)
  v17 = call rdonly_cast v16, 25                 31: r2 = 25
                                                 32: call kfunc#258
  v18 = load32 [v17 + 20]                        33: r0 = *(u32 *)(r0 +20)
  v19 = copy map_value2                          34: r5 = map[fd:0][0]+0  ; @name
  store64 [v19], v18                             36: *(u64 *)(r5 +0) = r0
  exit 0                                         37: r0 = 0
                                                 38: exit
insns: 39
