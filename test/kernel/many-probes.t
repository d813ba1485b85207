BEGIN { printf("begin\n"); }
# >>> args
-q
# >>> needs
guest
# >>> workload
# With many probes, those that take long to detach are only told to stop, and
# detached after all has been told: nothing may be counted in between. awl itself
# makes system calls after END has looked.
many()
{
	$AWL -q "$@" -e 'tracepoint:syscalls:sys_enter_[rsw]* { @n++; @by[comm]++; }
	    END { printf("end: %d\n", @n); clear(@by); }
	    interval:ms:50 { exit(); }' >out
	seen=$(sed -n 's/^end: //p' out) kept=$(sed -n 's/^@n: //p' out)
	[ "$seen" -gt 0 ] && [ "$seen" = "$kept" ] && echo same ||
		echo "$seen $kept"
	# What was detached in the background is gone in the end.
	! grep '^@by' out
}
many
many --without map_value
# >>> expect
begin
same
same
