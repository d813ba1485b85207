tracepoint:sched_switch { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-no-group.awl:1:1: error: invalid probe 'tracepoint:sched_switch'
tracepoint:sched_switch { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~
note: write tracepoint:GROUP:EVENT
note: did you mean 'tracepoint:sched:sched_switch'?
