# >>> args
"$COMPAT/runqlat.bt"
# >>> needs
guest
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^Attached [0-9]+ probes$
^Tracing CPU scheduler\.\.\. Hit Ctrl-C to end\.$
^@usecs:
^\[[0-9K, ]+[])] +[0-9]+ \|@{52}\|$
