# get_kprobe is marked NOKPROBE_SYMBOL, in all kernels that have kprobes.
config = { missing_probes = "ignore" }
kprobe:get_kprobe, kprobe:no_such_function { @refused[comm] = count(); }
kprobe:no_such_function { @absent[comm] = count(); }
uprobe:no_such_program:main { @absent[comm] = count(); }
tracepoint:sched:no_such_event { @pids[args.pid] = count(); }
END { printf("ran\n"); }
# >>> args
-q
# >>> needs
kprobes
# >>> workload
:
# >>> match
^ran$
# >>> absent
@
