tracepoint:sched:sched_switch { @[kstack] = count(); }
# >>> args
-q
# >>> needs
guest
# >>> workload
sleep 0.1
# >>> match
^@\[$
^    .*schedule.*\+[0-9]+$
^\]: [0-9]+$
# >>> modes
--without ringbuf
--without probe_read_kernel
