kprobe:vfs_read { @[cgroup] = count(); }
kprobe:vfs_open { printf("%s of %d\n", comm, ppid); }
# >>> code
kprobe:vfs_read
v1 = call get_current_cgroup_id
store64 [slot0], v1
kprobe:vfs_open
v1 = call ringbuf_reserve map3, 32, 0
v2 = add v1, 8
v3 = call get_current_comm v2, 16
v4 = call get_current_task_btf
v5 = load64 [v4 + 120]
v6 = load32 [v5 + 116]
store32 [v1 + 24], v6
# >>> insns
25 26
