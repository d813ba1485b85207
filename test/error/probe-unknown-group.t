tracepoint:shed:sched_switch { @ = count(); }
# >>> exit
1
# >>> stderr
probe-unknown-group.awl:1:1: error: unknown probe 'tracepoint:shed:sched_switch'
tracepoint:shed:sched_switch { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: this kernel has no group shed (of the event sched_switch): its module may not be loaded
note: did you mean 'sched:sched_switch'?
