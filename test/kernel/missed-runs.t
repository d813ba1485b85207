# Where programs of system-call tracepoints can be preempted, runs are missed
# on a busy CPU: whatever is not counted is told.
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ { @ = count(); }
# >>> args
-q --strict
# >>> needs
guest kernel>=7.0
# >>> workload
for i in 1 2 3 4 5 6 7 8; do
	dd if=/dev/zero of=/dev/null bs=8 count=5000 2>/dev/null &
done
wait
# >>> match
^@: [0-9]+$
# >>> stderr
WARNING: tracepoint:syscalls:sys_enter_read: [0-9]+ runs? missed
# >>> exit
4
