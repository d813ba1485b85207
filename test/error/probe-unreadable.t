tracepoint:sched:sched_switch { @ = count(); }
# >>> args
--tracefs /nonexistent
# >>> stderr
probe-unreadable.awl:1:1: error: cannot look up probe 'tracepoint:sched:sched_switch'
tracepoint:sched:sched_switch { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: /nonexistent does not contain tracing events
# >>> exit
1
