kprobe:vfs_read { @ = args.fd; @r = retval; }
BEGIN { @a = arg0; }
tracepoint:sched:sched_switch { @b = arg1; @c = retval; }
# >>> stderr
no-args.awl:1:23: error: probe 'kprobe:vfs_read' has no 'args'
kprobe:vfs_read { @ = args.fd; @r = retval; }
                      ^~~~
note: use arg0, arg1, ... for the arguments of this probe
no-args.awl:1:37: error: probe 'kprobe:vfs_read' has no 'retval'
kprobe:vfs_read { @ = args.fd; @r = retval; }
                                    ^~~~~~
note: only probes at the return of a function have a return value
no-args.awl:2:14: error: probe 'BEGIN' has no 'arg0'
BEGIN { @a = arg0; }
             ^~~~
no-args.awl:3:38: error: probe 'tracepoint:sched:sched_switch' has no 'arg1'
tracepoint:sched:sched_switch { @b = arg1; @c = retval; }
                                     ^~~~
note: use args.NAME for the arguments of this probe
no-args.awl:3:49: error: probe 'tracepoint:sched:sched_switch' has no 'retval'
tracepoint:sched:sched_switch { @b = arg1; @c = retval; }
                                                ^~~~~~
note: only probes at the return of a function have a return value
# >>> exit
1
