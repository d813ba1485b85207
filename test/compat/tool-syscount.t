# >>> args
"$COMPAT/syscount.bt"
# >>> needs
guest
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^Attached [0-9]+ probes$
^Counting syscalls\.\.\. Hit Ctrl-C to end\.$
^Top 10 syscalls IDs:$
^@syscall\[[01]\]: 1[0-9]{3}$
^@syscall\[[01]\]: 1[0-9]{3}$
^Top 10 processes:$
^@process\[dd\]: [2-9][0-9]{3}$
