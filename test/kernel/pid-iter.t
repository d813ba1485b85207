# >>> args
-q -e "BEGIN { }"
# >>> needs
probe=iter:task
# >>> workload
# With -p, iterators visit the threads, files and mappings of that process.
sleep 200 & other=$!
sleep 200 & pid=$!
until [ "$(cat /proc/$pid/comm)" = sleep ]; do :; done
"$AWL" -q -p $pid -e 'iter:task, iter:task_file {
	if (ctx->task->tgid == '$pid') { @right[probe] = 1 } else { @wrong[probe] = count() }
} interval:ms:50 { exit(); }' | sort
kill $pid $other
# >>> match
^@right\[iter:task\]: 1$
^@right\[iter:task_file\]: 1$
# >>> absent
@wrong
