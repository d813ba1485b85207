tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
# >>> stderr
no-registers.awl:1:37: error: 'func' needs a probe with registers: 'tracepoint:sched:sched_switch' has none
tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
                                    ^~~~
no-registers.awl:1:48: error: 'reg' needs a probe with registers: 'tracepoint:sched:sched_switch' has none
tracepoint:sched:sched_switch { @ = func; @b = reg("ip"); }
                                               ^~~~~~~~~
# >>> exit
1
