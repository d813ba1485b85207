# >>> args
-q -e "BEGIN { }"
# >>> needs
cmd=unshare ns_pid
# >>> workload
# -p in a pid namespace means the number that ps shows there.
unshare -p -f sh -c '
	dd if=/dev/zero of=/dev/null & other=$!
	dd if=/dev/zero of=/dev/null & pid=$!
	"$1" -q -p $pid -e "t:raw_syscalls:sys_enter {
		if (pid == $pid) { @right = 1 } else { @wrong[pid] = count() }
	} i:ms:300 { exit(); }"
	kill $pid $other' sh "$AWL" 2>/dev/null
"$AWL" -q -n --without ns_pid -p $$ -e 'BEGIN { }' && echo outside
unshare -p -f sh -c '"$1" -q -n --without ns_pid -p $$ -e "BEGIN { }" 2>&1' sh "$AWL"
# >>> match
^@right: 1$
^outside$
^awl: WARNING: -p filters only user probes: before Linux 5.7, programs do not know the process ids of this container$
# >>> absent
@wrong
