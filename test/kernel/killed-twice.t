BEGIN { printf("begin\n"); }
# >>> args
-q
# >>> needs
time guest kprobes
# >>> workload
# A second ^C comes while awl still removes its events from tracefs.
cd /sys/kernel/tracing || exit
without=perf_link,links,cookie,kprobe_multi,kprobe_pmu,fentry,fprobe
for ms in 25 40 60; do
	$AWL -q --without $without -e 'kprobe:tcp_s* { @ = count(); }' \
		>/dev/null 2>&1 &
	until [ $(grep -c awl_ kprobe_events) -ge 5 ]; do
		kill -0 $! || break
	done
	kill -TERM $!
	sleep 0.$ms
	kill -INT $!
	sleep 0.05
	kill -INT $! 2>/dev/null
	wait $!
	echo "left: $(grep -c awl_ kprobe_events)"
done
# >>> match
^begin$
^left: 0$
^left: 0$
^left: 0$
