rawtracepoint:sys_enter /pid == cpid/ { @[arg1] = count(); }
# >>> args
-q
# >>> needs
raw_tracepoint arch=x86_64
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^@\[1\]: 1[0-9][0-9][0-9]$
# >>> modes
--without btf
--without tracefs
