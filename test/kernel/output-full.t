BEGIN { }
# >>> args
-q
# >>> needs
time
# >>> workload
# Nothing of it can be written: each says so once, with status 3.
try()
{
	"$AWL" "$@" >/dev/full 2>err
	echo "$? $(grep -c 'cannot write the output' err) $*"
}
try -h
try -V
try --info
try -l BEGIN
try -S -e 'BEGIN { exit(); }'
try -d ast -e 'BEGIN { exit(); }'
try -d bpf -e 'BEGIN { exit(); }'
try --cost -e 'BEGIN { exit(); }'
try -q -e 'BEGIN { @ = 1; exit(5); }'
try -q -e 'BEGIN { printf("x"); exit(); }'
try -q -f json -e 'BEGIN { print((1, 2)); exit(); }'
try -q -B none -e 'BEGIN { @ = 1; exit(); } END { print(1); }'
try -q -B full -o /dev/full -e 'BEGIN { @ = 1; exit(); }'
"$AWL" -q -e 'BEGIN { @ = 1; exit(); }' >&- 2>err
echo "$? $(grep -c 'Bad file descriptor' err) closed"
# Nobody reads any more: no fault.
{ "$AWL" -q -e 'BEGIN { @ = 1; exit(5); }'; echo $? >status; } | true
cat status
# >>> expect
3 1 -h
3 1 -V
3 1 --info
3 1 -l BEGIN
3 1 -S -e BEGIN { exit(); }
3 1 -d ast -e BEGIN { exit(); }
3 1 -d bpf -e BEGIN { exit(); }
3 1 --cost -e BEGIN { exit(); }
3 1 -q -e BEGIN { @ = 1; exit(5); }
3 1 -q -e BEGIN { printf("x"); exit(); }
3 1 -q -f json -e BEGIN { print((1, 2)); exit(); }
3 1 -q -B none -e BEGIN { @ = 1; exit(); } END { print(1); }
3 1 -q -B full -o /dev/full -e BEGIN { @ = 1; exit(); }
3 1 closed
5
