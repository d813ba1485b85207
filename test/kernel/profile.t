profile:hz:99 /pid == cpid/ { @ = count(); }
# >>> args
-q
# >>> workload
i=0; while [ $i -lt 40000 ]; do i=$((i+1)); done
# >>> match
^@: [1-9][0-9]*$
