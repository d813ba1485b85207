rt:sched_switch { @short = count(); }
rawtracepoint:vmlinux:sched_switch { @module = count(); }
t:sched:sched_switch { print(args); exit(); }
# >>> args
-q
# >>> needs
raw_tracepoint btf
# >>> match
^\{ \.prev_comm = .*, \.next_prio = [0-9]+ \}$
^@module: [0-9]
^@short: [0-9]
