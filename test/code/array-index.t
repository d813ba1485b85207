struct grid { uint16_t cell[2][3]; };
kprobe:vfs_read { @ = ((struct grid *)arg0)->cell[1][arg1]; }
kprobe:vfs_read { $a = (uint8[4])0x04030201; @ = $a[arg1]; }
# >>> code
kprobe:vfs_read
v1 = load64 [v2 + 112]
v3 = load64 [v2 + 104]
br v3 < 3, b1, b2
v4 = shl v3, 1
v5 = add v1, v4
v6 = add v7, 6
v8 = call probe_read_kernel slot0, 2, v6
v9 = load16 [slot0]
store16 [v10], v9
v7 = phi b1: v5, b2: -4096
kprobe:vfs_read
storei32 [slot0], 0
storei32 [slot0], 67305985
v1 = load64 [v2 + 104]
br v1 < 4, b1, b2
v4 = add v1, v3
v5 = call probe_read_kernel slot1, 1, v6
v7 = load8 [slot1]
store16 [v8], v7
v6 = phi b1: v4, b2: -4096
# >>> insns
22 25
