typedef struct { u8 a; u32 b:5, c:20; long l; } s_t;
struct path { s_t s[2]; struct dentry *dentry; };
kprobe:vfs_read
{
	$p = (struct path *)arg0;
	@c = $p->s[1].c;
	@l = ((s_t *)arg1)->l;
	@name = $p->dentry->d_name.len;
}
# >>> code
v2 = load64 [v1 + 112]
v3 = add v2, 20
v4 = call probe_read_kernel slot0, 4, v3
v5 = load32 [slot0]
v6 = shl v5, 44
v7 = shr v6, 44
store32 [v8], v7
v9 = load64 [v1 + 104]
v10 = add v9, 8
v11 = call probe_read_kernel slot1, 8, v10
v12 = loads64 [slot1]
store64 [v13], v12
v14 = add v2, 32
v15 = call probe_read_kernel slot1, 8, v14
v16 = load64 [slot1]
v17 = call rdonly_cast v16, 25
v18 = load32 [v17 + 20]
store32 [v19], v18
# >>> insns
39
