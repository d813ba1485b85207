# >>> args
-q -e "BEGIN { }"
# >>> needs
cmd=unshare cmd=traced btf ns_pid uprobes
# >>> workload
# Parents and names of functions in a pid namespace of its own. Without its own
# /proc, the ids there are those of other processes.
for proc in --mount-proc ''; do
	unshare -p -f $proc sh -c '
		"$1" -q -c "traced 10" -e "u:traced:inner {
			@[ustack(1)] = count(); @p[ppid, cpid - ppid] = count();
		}"
		traced 2000000000 & pid=$!
		"$1" -q -p $pid -e "u:traced:inner {
			@before[ustack(1)] = count(); exit();
		}" 2>&1
		kill $pid' sh "$AWL"
done
# >>> match
^    inner\+[0-9]+$
^@p\[2, 1\]: 10$
^    inner\+[0-9]+$
^    inner\+[0-9]+$
^@p\[2, 1\]: 10$
^awl: WARNING: /proc is that of another pid namespace:
^    0x[0-9a-f]+$
