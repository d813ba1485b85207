BEGIN { @begin = 1; }
kprobe:vfs_read / pid > 1 / { @ = count(); }
interval:s:1 { @tick = 1; }
# >>> args
--cgroup some/unit
# >>> code
BEGIN
storei8 [v1], 1
kprobe:vfs_read
v1 = call current_task_under_cgroup map4, 0
br v1 == 1, b2, b1
v2 = call get_current_pid_tgid
v3 = shr v2, 32
br v3 s> 1, b3, b1
interval:s:1
storei8 [v1], 1
# >>> insns
5 20 5
