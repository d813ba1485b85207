# >>> args
-q -e "BEGIN { }"
# >>> needs
uprobes cmd=traced-pie cmd=mv
# >>> workload
# The program is deleted, then another one takes its name.
cp "$(command -v traced-pie)" ./gone
./gone 2000000000 & pid=$!
until [ "$(cat /proc/$pid/comm)" = gone ]; do :; done
rm gone
$AWL -q -p $pid -e 'u:*:inner { @[ustack(1)] = count(); exit(); }' >deleted
cp "$(command -v traced-stripped)" ./new
mv new gone
$AWL -q -p $pid -e "u:$PWD/gone:inner { @[ustack(1)] = count(); exit(); }" >replaced
kill $pid
sed 's/^/deleted: /' deleted
sed 's/^/replaced: /' replaced
# >>> match
^deleted:  *inner\+[0-9]+$
^replaced:  *inner\+[0-9]+$
