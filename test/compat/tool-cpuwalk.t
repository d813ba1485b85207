# >>> args
"$COMPAT/cpuwalk.bt"
# >>> needs
guest
# >>> workload
i=0
while [ $i -lt 100000 ]; do i=$((i + 1)); done
# >>> match
^Attached [0-9]+ probes$
^Sampling CPU at 99hz\.\.\. Hit Ctrl-C to end\.$
^@cpu:
^\[[01], [12]\) +[0-9]+ \|@{52}\|$
