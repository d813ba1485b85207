tracepoint:sched/sched_process_exec / pid == cpid / { @[dyn(data->filename)] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=512 count=5 2>/dev/null
# >>> match
^@\[/.*(sh|dd|busybox)\]: 1$
