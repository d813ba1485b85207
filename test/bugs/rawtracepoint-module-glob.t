rawtracepoint:xfs:sched_* { @ = count(); }
# >>> stderr
rawtracepoint-module-glob.awl:1:1: error: no probe matches 'rawtracepoint:xfs:sched_*'
rawtracepoint:xfs:sched_* { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~
note: this kernel has no such tracepoint
# >>> exit
1
