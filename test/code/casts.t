kprobe:vfs_read {
	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
	@e = (uint64)(int32)arg2;
}
# >>> code
v1 = load64 [v2 + 112]
store8 [v3], v1
store8 [v4], v1
v5 = load64 [v2 + 104]
store32 [v6], v5
storei16 [v7], -1
v8 = load64 [v2 + 96]
v9 = exts32 v8
store64 [v10], v9
# >>> insns
22
