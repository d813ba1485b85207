kprobe:vfs_read { @[pcomm, probetype, numaid] = count(); }
# >>> code
v1 = call get_current_task_btf
v2 = load64 [v1 + 120]
storei64 [slot0], 0
storei64 [slot0 + 8], 0
v3 = add v2, 192
v5 = call probe_read_kernel_str slot0, 16, v3
v6 = copy 111473450971243
store64 [slot0 + 16], v6
v7 = call get_numa_node_id
store32 [slot0 + 24], v7
# >>> insns
37
