tracepoint:sched:sched_switch { @ = count(); }
# >>> args
--tracefs /nonexistent
# >>> stderr
probe-unreadable.awl:1:1: error: probe 'tracepoint:sched:sched_switch' cannot be looked up
tracepoint:sched:sched_switch { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: /nonexistent holds no tracing events
# >>> exit
1
