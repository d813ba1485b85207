# >>> args
"$COMPAT/dcsnoop.bt"
# >>> needs
guest
# >>> workload
cat /none/at/all 2>/dev/null
:
# >>> match
^Attached [0-9]+ probes$
^TIME     PID    COMM             T FILE$
^[0-9]+ +[0-9]+ +cat +[RM] none(/at/all)?$
