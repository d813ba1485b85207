# >>> args
"$COMPAT/opensnoop.bt"
# >>> needs
guest
# >>> workload
cat /proc/version /none >/dev/null 2>&1
:
# >>> match
^Attached [0-9]+ probes$
^Tracing open syscalls\.\.\. Hit Ctrl-C to end\.$
^PID    COMM               FD ERR PATH$
^[0-9]+ +cat +[0-9]+   0 /proc/version$
^[0-9]+ +cat +-1   2 /none$
