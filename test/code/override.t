kprobe:__x64_sys_openat / comm == "denied" / { override(-13); }
# >>> args
--unsafe
# >>> code
v2 = call get_current_comm slot0, 8
v3 = load32 [slot0]
br v3 == 1768842596, b3, b1
v4 = load16 [slot0 + 4]
br v4 == 25701, b4, b1
v5 = load8 [slot0 + 6]
br v5 == 0, b2, b1
v6 = call override_return v1, -13
# >>> insns
16
