tracepoint:sched:sched_switch / pid == 1 / { @a++; return; }
tracepoint:sched:sched_switch, tracepoint:sched:sched_wakeup { @b++; }
kprobe:vfs_read { @a++; }
kprobe:vfs_read { @b++; }
# >>> args
--kernel 4.14
# >>> code
br v2 == 1, b2, b3
v6 = call map_lookup_elem map0, slot0
atomic_add64 [v9], 1
v11 = call map_lookup_elem map1, slot0
atomic_add64 [v14], 1
exit 0
# >>> insns
68 35 35 35
