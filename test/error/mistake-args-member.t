tracepoint:sched:sched_switch { print(args->nxt_pid); }
# >>> exit
1
# >>> stderr
mistake-args-member.awl:1:39: error: 'tracepoint:sched:sched_switch' has no member 'nxt_pid'
tracepoint:sched:sched_switch { print(args->nxt_pid); }
                                      ^~~~~~~~~~~~~
note: did you mean 'next_pid'?
