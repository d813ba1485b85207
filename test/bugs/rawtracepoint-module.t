rawtracepoint:sched:sched_switch { @ = count(); }
# >>> stderr
rawtracepoint-module.awl:1:1: error: unknown probe 'rawtracepoint:sched:sched_switch'
rawtracepoint:sched:sched_switch { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: the tracepoint sched_switch is not of the module sched
note: did you mean 'rawtracepoint:vmlinux:sched_switch'?
# >>> exit
1
