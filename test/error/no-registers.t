tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
# >>> stderr
no-registers.awl:1:37: error: 'func' needs registers, which probe 'tracepoint:sched:sched_switch' does not have
tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
                                    ^~~~
no-registers.awl:1:48: error: 'reg' needs registers, which probe 'tracepoint:sched:sched_switch' does not have
tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
                                               ^~~~~~~~~
# >>> exit
1
