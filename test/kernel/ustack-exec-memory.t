u:traced:inner { printf("%s\n", usym(arg0)); }
# >>> args
-q
# >>> needs
time uprobes cmd=traced cmd=awk
# >>> workload
# 270 bytes and more stayed of each program that anybody ran.
size() { awk '/VmData/ { print $2 }' /proc/$PPID/status; }
i=0; while [ $i -lt 200 ]; do /bin/true; i=$((i + 1)); done
before=$(size)
i=0; while [ $i -lt 600 ]; do /bin/true; i=$((i + 1)); done
after=$(size)
[ $((after - before)) -lt 200 ] && echo bounded || echo "$before $after"
# >>> match
^bounded$
