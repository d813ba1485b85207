# >>> args
-q -e "BEGIN { }"
# >>> needs
uprobes raw_tracepoint cmd=traced
# >>> workload
# -p filters every family but those that belong to no task.
traced 2000000000 & other=$!
traced 2000000000 & pid=$!
until [ "$(cat /proc/$pid/comm)" = traced ]; do :; done
"$AWL" -q -p $pid -e '
	t:raw_syscalls:sys_enter, rt:sys_exit, p:hz:199, s:cpu-clock:1000000,
	u:'"$(command -v traced)"':inner {
		if (pid == '$pid') { @right[probetype] = 1 } else { @wrong[probetype] = count() }
	}
	BEGIN { @none[probetype] = 1; }
	interval:ms:300 { @none[probetype] = 1; exit(); }' | sort
kill $pid $other
# >>> match
^@none\[interval\]: 1$
^@none\[special\]: 1$
^@right\[profile\]: 1$
^@right\[rawtracepoint\]: 1$
^@right\[software\]: 1$
^@right\[tracepoint\]: 1$
^@right\[uprobe\]: 1$
# >>> absent
@wrong
# >>> modes
--without uprobe_multi
