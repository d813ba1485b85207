profile:hz:99 / pid == cpid / { @[usermode] = count(); if (usermode) { exit(); } }
# >>> args
-q
# >>> workload
i=0
while [ $i -lt 3000000 ]; do i=$((i + 1)); done
# >>> match
^@\[1\]: [1-9]
