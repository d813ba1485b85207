# >>> args
-q -e "BEGIN { }"
# >>> needs
uprobes cmd=traced
# >>> workload
traced 2000000000 & other=$!
traced 2000000000 & pid=$!
until [ "$(cat /proc/$pid/comm)" = traced ]; do :; done
$AWL -q -p $pid -e 'u:*:inner { @[pid] = count(); @n++; if (@n == 1000) { printf("only %d\n", pid); exit(); } }' >out
sed "s/$pid/PID/" out
kill $pid $other
# >>> match
^only PID$
^@\[PID\]: [0-9]+$
# >>> absent
^@\[[0-9]
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
