kprobe:vfs_open { printf("%s\n", kstr(((struct path *)arg0)->dentry->d_name.name)); }
# >>> code
v2 = call ringbuf_reserve map1, 1032, 0
v3 = load64 [v1 + 112]
v4 = call rdonly_cast v3, 21
v5 = load64 [v4 + 8]
v6 = load64 [v5 + 24]
v7 = scalar v6
v8 = add v2, 8
v9 = call probe_read_kernel_str v8, 1024, v7
# >>> insns
31
