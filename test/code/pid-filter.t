BEGIN { @begin = 1; }
kprobe:vfs_read / tid > 1 / { @ = count(); }
iter:task_file { @files = count(); }
interval:s:1 { @tick = 1; }
# >>> args
-p 42
# >>> code
BEGIN
storei8 [v1], 1
kprobe:vfs_read
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 42, b2, b1
v4 = ext32 v3
iter:task_file
v3 = loads32 [v1 + 116]
br v3 == 42, b3, b1
interval:s:1
storei8 [v1], 1
# >>> insns
5 18 18 5
