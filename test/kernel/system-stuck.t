BEGIN { }
# >>> args
-q
# >>> needs
time
# >>> workload
# Signals end awl while a command of system() runs.

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
try command TERM 3 --unsafe -e 'BEGIN { system("sleep 60"); }
    END { system("echo end"); }'
try captured TERM 3 -f json --unsafe -e 'BEGIN { system("sleep 60; echo"); }'
try deaf INT 4 --unsafe -e 'BEGIN { system("trap : INT; sleep 9; sleep 9"); }'
try commands INT 3 --unsafe -e 'interval:us:100 { system("sleep 0.2"); }'
# >>> expect
command 0
captured 0
deaf 0
commands 0 not run
