kprobe:hrtimer_nanosleep { @in = count(); }
kretprobe:hrtimer_nanoslee? { @out = count(); }
# >>> args
-q --strict --without fentry,kprobe_multi
# >>> needs
guest kretprobes kernel>=6.7
# >>> workload
# What the kernel has no room for is told, by each way that it counts in.
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24; do
	sleep 1 &
done
wait
# >>> match
^@in: [0-9]+$
^@out: [0-9]+$
# >>> stderr
WARNING: kretprobe:hrtimer_nanosleep: [0-9]+ hits? missed: 
# >>> exit
4
# >>> modes
--without kprobe_pmu
