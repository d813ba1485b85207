rawtracepoint:sys_enter { @[arg1] = count(); }
# >>> code
v1 = load64 [v2 + 8]
store64 [slot0], v1
# >>> insns
25
