profile:hz:99 / reg("ip") != 0 && reg("sp") != 0 / { @ = count(); exit(); }
# >>> args
-q
# >>> needs
arch=x86_64
# >>> workload
i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done
# >>> match
^@: [1-9][0-9]*$
