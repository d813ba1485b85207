BEGIN { printf("begin\n"); }
# >>> args
-q
# >>> needs
time guest uprobes syscall_events cmd=traced cmd=traced-pie
# >>> workload
# With many probes, those that take long to detach are only told to stop, and
# detached after all has been told: nothing may be counted in between. awl itself
# makes system calls after END has looked.
rest='{ @n++; @by[comm]++; }
    END { printf("end: %d\n", @n); clear(@by); }
    interval:ms:50 { if (@n) { exit(); } }'
many()
{
	$AWL -q "$@" >out
	seen=$(sed -n 's/^end: //p' out) kept=$(sed -n 's/^@n: //p' out)
	[ "$seen" -gt 0 ] && [ "$seen" = "$kept" ] && echo same ||
		echo "$seen $kept"
	# What was detached in the background is gone in the end.
	! grep '^@by' out
}
many -e "tracepoint:syscalls:sys_enter_[rsw]* $rest"
many --without map_value -e "tracepoint:syscalls:sys_enter_[rsw]* $rest"
many --without uprobe_multi -c 'traced 2000000000' \
	-e "u:traced:[!_]*,u:traced-pie:[!_]* $rest"
# >>> expect
begin
same
same
same
