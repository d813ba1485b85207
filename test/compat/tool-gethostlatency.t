# >>> args
"$COMPAT/gethostlatency.bt"
# >>> needs
guest
# >>> workload
exec getent hosts localhost >/dev/null
# >>> match
^Attached [0-9]+ probes$
^TIME +PID +COMM +LATms HOST$
^[0-9:]{8}  [0-9]+ +getent +[0-9]+ localhost$
