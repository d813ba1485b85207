tracepoint:sched:sched_process_exit /pid == cpid/ { @s[kstack(3)] = count(); @[kstack] = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[$
^    do_exit\+[0-9]+$
^\]: 1$
^@s\[$
^    do_exit\+[0-9]+$
^\]: 1$
# >>> modes
--without symbol_names
