# >>> args
-q -e "BEGIN { }"
# >>> needs
time uprobes ref_ctr probe=usdt:marked:counted
# >>> workload
# As before 4.20: awl counts the semaphore up itself, and down however it ends.
marked 2000000000 & pid=$!
until [ "$(cat /proc/$pid/comm)" = marked ]; do :; done

semaphore()
{
	$AWL -q -p $pid -e 'u:*:round_of {
		printf("%d\n", *(uint16 *)uaddr("awltest_counted_semaphore"));
		exit(); }'
}

# becomes N: waits until that many listen.
becomes()
{
	until [ "$(semaphore | head -n 1)" = $1 ]; do :; done
	echo $1
}

becomes 0
$AWL -q --without ref_ctr -p $pid -e 'U:*:counted { @ = max(arg0 > 0); exit(); }' |
	grep @
becomes 0
$AWL -q --without ref_ctr,uprobe_multi -p $pid -e 'U:*:counted { @ = count(); }' \
	>/dev/null & first=$!
becomes 1
$AWL -q --without ref_ctr,uprobe_multi,uprobe_pmu -p $pid \
	-e 'U:*:counted { @ = count(); }' >/dev/null & second=$!
becomes 2
kill -9 $first
becomes 1
kill $second
becomes 0
kill $pid
# >>> match
^0$
^@: 1$
^0$
^1$
^2$
^1$
^0$
