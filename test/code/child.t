tracepoint:syscalls:sys_enter_read / pid == cpid / { @[kpid] = count(); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
v3 = copy v4
; cpid
br v2 == v3, b2, b1
v5 = call get_current_pid_tgid
store32 [slot0], v5
# >>> insns
30
