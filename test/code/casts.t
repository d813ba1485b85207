kprobe:vfs_read {
	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
	@e = (uint64)(int32)arg2;
}
# >>> code
v1 = load64 [v2 + 112]
v3 = ext8 v1
store64 [v4], v3
v5 = exts8 v1
store64 [v6], v5
v7 = load64 [v2 + 104]
v8 = exts32 v7
store64 [v9], v8
storei64 [v10], 65535
v11 = load64 [v2 + 96]
v12 = exts32 v11
store64 [v13], v12
# >>> insns
28
