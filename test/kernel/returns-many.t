kprobe:hrtimer_nanosleep / comm == "sleep" / { @in = count(); }
kretprobe:hrtimer_nanosleep / comm == "sleep" / { @out = count(); }
END { printf("%d %d\n", (int64)@in >= 24, (int64)@in == (int64)@out); }
# >>> args
-q --strict
# >>> needs
guest kprobes
# >>> workload
# All calls return, however many are under way at once.
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24; do
	sleep 1 &
done
wait
# >>> match
^1 1$
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
