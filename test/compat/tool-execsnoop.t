# >>> args
"$COMPAT/execsnoop.bt"
# >>> needs
guest
# >>> workload
/bin/ls -l /proc/version >/dev/null
# >>> match
^Attached [0-9]+ probes$
^TIME(\(ms\))? +PID +(PPID +)?ARGS$
^ *[0-9:.]+ +[0-9]+ +([0-9]+ +)?/bin/ls -l /proc/version$
