tracepoint:sched:sched* { @[probe] = count(); } interval:s:1 { exit(); }
# >>> args
-q
# >>> needs
guest
# >>> match
^@\[tracepoint:sched:sched_switch\]: [0-9]+$
# >>> modes
--without ringbuf
--without probe_read_kernel
