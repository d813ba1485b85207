tracepoint:syscalls/sys_enter_read { reads[data->count] = count(); }
# >>> code
v1 = load64 [v2 + 32]
store64 [slot0], v1
# >>> insns
25
