BEGIN { }
# >>> args
-q
# >>> needs
time
# >>> workload
# Signals end awl while its output is a pipe that nobody reads.
flood='interval:us:100 { printf("%0400d\n", 1); } END { printf("end\n"); }'

# try NAME SIGNALS SECONDS AWL-ARGS...: its status, and whether it was soon.
try()
{
	name=$1 signals=$2 most=$3
	shift 3
	# Emulated processors take their time.
	[ -z "${AWL_GUEST:-}" ] || most=$((most + 4))
	mkfifo pipe
	exec 3<>pipe
	"$AWL" -q "$@" >pipe 2>err &
	pid=$!
	sleep $([ -n "${AWL_GUEST:-}" ] && echo 2 || echo 1)
	begun=$(date +%s)
	for s in $signals; do
		kill -$s $pid
		sleep 0.6
	done
	wait $pid
	status=$?
	[ $(($(date +%s) - begun)) -le $most ] || echo "$name: late"
	exec 3<&-
	rm pipe
	echo "$name $status$(sed -n 's/.*\(the rest of the output\|not run\).*/ \1/p' err)"
}
try term TERM 8 -e "$flood"
try int-int "INT INT" 3 -e "$flood"
try json "TERM TERM" 3 -f json -e "$flood"
try quit QUIT 3 -e "$flood"
# >>> expect
term 3 the rest of the output
int-int 130
json 143
quit 131
