# >>> args
"$COMPAT/threadsnoop.bt"
# >>> needs
guest
# >>> workload
exec /bin/xz -T2 --block-size=4096 -c /bin/busybox >/dev/null
# >>> match
^Attached [0-9]+ probes$
^TIME[^ ]* +PID +COMM +FUNC$
^ *[0-9:.]+ +[0-9]+ +xz +[^ ]+$
