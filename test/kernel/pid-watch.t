# >>> args
-q -e "BEGIN { }"
# >>> needs
arch=x86_64 cmd=threads
# >>> workload
# A watchpoint is set on each thread that there is, and on those that come.
threads & pid=$!
until [ "$(cat /proc/$pid/comm)" = threads ]; do :; done
sink=0x$(grep ' sink$' "$(command -v threads).addresses" | cut -d ' ' -f 1)
"$AWL" -q -p $pid -e 'w:'$sink':4:w { @w[*(int32 *)uptr('$sink')] = count(); }
	interval:ms:500 { exit(); }' | sort
kill $pid
# >>> match
^@w\[1\]: [0-9]+$
^@w\[2\]: [0-9]+$
^@w\[3\]: [0-9]+$
