# >>> args
"$COMPAT/statsnoop.bt"
# >>> needs
guest
# >>> workload
stat -f /proc >/dev/null
stat -f /none 2>/dev/null
:
# >>> match
^Attached [0-9]+ probes$
^PID    COMM             ERR PATH$
^[0-9]+ +stat +0 /proc$
^[0-9]+ +stat +2 /none$
