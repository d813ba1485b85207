# >>> args
"$COMPAT/syncsnoop.bt"
# >>> needs
guest
# >>> workload
sync
# >>> match
^Attached [0-9]+ probes$
^TIME      PID    COMM             EVENT$
^[0-9:]{8}  [0-9]+ +sync +tracepoint:syscalls:sys_enter_sync$
