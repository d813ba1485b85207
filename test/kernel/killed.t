BEGIN { printf("begin\n"); }
# >>> args
-q
# >>> needs
time guest kprobes uprobes cmd=traced
# >>> workload
# awl on the rung that leaves events in tracefs, killed at various points of its
# attaching: the next run has to find and remove what is left.
cd /sys/kernel/tracing || exit
without=perf_link,links,cookie,kprobe_multi,kprobe_pmu,uprobe_multi,uprobe_pmu

# left FILE [PID]: how many events there are, or are that awl's.
left()
{
	grep -c awl_${2:+${2}_} $1
}

# kill_at FILE WANT SCRIPT: those of one that was killed before do not count.
kill_at()
{
	$AWL -q --without $without -e "$3" >/dev/null 2>&1 &
	until [ $(left $1 $!) -ge $2 ]; do
		kill -0 $! || break
	done
	kill -9 $!
	wait $! 2>/dev/null
	[ $(left $1 $!) -ge $2 ] ||
		echo "$1: killed at $2, but $(left $1 $!) left"
}

# clean SCRIPT: what the next run leaves.
clean()
{
	$AWL -q -n -e "$1" >/dev/null || echo "next run: $?"
	echo "left: $(left kprobe_events) $(left uprobe_events)"
}

for want in 1 2 5 14; do
	kill_at kprobe_events $want 'kprobe:tcp_s* { @ = count(); }'
done
clean 'interval:ms:10 { exit(); }'
for want in 1 3; do
	kill_at uprobe_events $want 'uprobe:traced:greet,
	    uprobe:traced:inner, uprobe:traced:middle { @ = count(); }'
done
clean 'kprobe:vfs_read { @ = count(); }'

# What is left fires no more: the reads below would count.
kill_at kprobe_events 2 'kprobe:vfs_read, kprobe:vfs_write { @ = count(); }'
before=$(grep awl_ kprobe_profile)
cat /proc/version /proc/mounts >/dev/null
[ "$before" = "$(grep awl_ kprobe_profile)" ] || echo "still fires: $before"
$AWL -q -n -v -e 'kprobe:vfs_read { @ = count(); }' 2>&1 |
	grep -o 'removed 2 events'

# Random points, without looking.
for ms in 05 22 31 47 69; do
	$AWL -q --without $without -e 'kprobe:tcp_s* { @ = count(); }' \
		>/dev/null 2>&1 &
	sleep 0.$ms
	kill -9 $!
	wait $! 2>/dev/null
done
clean 'uprobe:traced:greet { @ = count(); }'
# >>> expect
begin
left: 0 0
left: 0 0
removed 2 events
left: 0 0
