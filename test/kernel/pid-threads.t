# >>> args
-q -e "BEGIN { }"
# >>> needs
uprobes cmd=threads arch=x86_64
# >>> workload
# All threads of a process fire: those that were there, and those that come.
threads & pid=$!
until [ "$(cat /proc/$pid/comm)" = threads ]; do :; done
"$AWL" -q -p $pid -e 'u:*:work { @u[arg0] = count(); }
	interval:ms:500 { exit(); }' | sort
thread=$(ls /proc/$pid/task | sort -n | sed -n 2p)
"$AWL" -q -p $thread -e 'BEGIN { }' 2>&1 | sed "s/$pid/PID/g; s/$thread/TID/g"
kill $pid
# >>> match
^@u\[1\]: [0-9]+$
^@u\[2\]: [0-9]+$
^@u\[3\]: [0-9]+$
^awl: error: -p: TID is a thread of the process PID; write -p PID and the predicate /tid == TID/$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
