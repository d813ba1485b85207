tracepoint:sched:sched_swich { @ = count(); }
# >>> exit
1
# >>> stderr
probe-unknown-tracepoint.awl:1:1: error: unknown probe 'tracepoint:sched:sched_swich'
tracepoint:sched:sched_swich { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: this kernel has no event sched_swich in the group sched
note: did you mean 'sched:sched_switch'?
