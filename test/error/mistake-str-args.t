tracepoint:sched:sched_switch { print(str(args)); }
# >>> exit
1
# >>> stderr
mistake-str-args.awl:1:43: error: argument 1 of str() has type 'struct _tracepoint_sched_sched_switch', but must be a number or a pointer
tracepoint:sched:sched_switch { print(str(args)); }
                                          ^~~~
note: name the member that is meant: str(VALUE.MEMBER)
