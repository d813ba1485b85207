fentry:vfs_read { @[path(args.file->f_path)] = count(); @c = socket_cookie((struct sock *)args.file); }
# >>> code
v1 = load64 [v2]
storei32 [slot2], 0
v3 = call map_lookup_elem map2, slot2
br v3 == 0, b5, b4
v4 = call probe_read_kernel v3, 1024, map_value3
v5 = call d_path v1, v3, 1024
v11 = call get_socket_cookie v1
store64 [v12], v11
# >>> insns
46
