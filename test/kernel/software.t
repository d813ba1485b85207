software:page-faults:1 /pid == cpid/ { @ = count(); }
# >>> args
-q
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=1M count=1 2>/dev/null
# >>> match
^@: [1-9][0-9]*$
# >>> modes
--without perf_link
