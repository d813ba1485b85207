kprobe:vfs_read / strncmp(comm, "kworker", 7) == 0 / { @ = count(); }
# >>> code
v1 = call get_current_comm slot0, 8
v2 = load32 [slot0]
br v2 == 1919907691, b2, b1
v3 = load16 [slot0 + 4]
br v3 == 25963, b3, b1
v4 = load8 [slot0 + 6]
br v4 == 114, b4, b1
# >>> insns
22
