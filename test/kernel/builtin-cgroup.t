tracepoint:syscalls:sys_enter_read / pid == cpid / { @[cgroup > 0] = count(); }
# >>> args
-q
# >>> needs
cgroup_id
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=100 2>/dev/null
# >>> match
^@\[(1|true)\]: 1[0-9][0-9]$
