END { printf("end\n"); }
# >>> args
-q
# >>> workload
# What limits the length of stacks is named, and not "Invalid argument".
n=$(($(cat /proc/sys/kernel/perf_event_max_stack) + 1))
try()
{
	"$AWL" -q -n -e "BEGIN { @[$1] = count(); }" 2>&1 | sed "s/\<$n\>/N/g"
}
try "kstack($n)"
try "ustack(raw, $n)"
"$AWL" -q -n -e "BEGIN { @[kstack($((n - 1)))] = count(); }" && echo fits
# >>> match
^awl: error: a stack of N frames is longer than kernel.perf_event_max_stack, which is [0-9]+; write a smaller number, or raise the limit: sysctl kernel.perf_event_max_stack=N$
^awl: error: a stack of N frames is longer than
^fits$
