kprobe:vfs_read { printf("%s\n", username); }
# >>> code
v1 = call ringbuf_reserve map1, 16, 0
v2 = call get_current_uid_gid
v3 = ext32 v2
store64 [v1 + 8], v3
# >>> insns
21
