# >>> args
"$COMPAT/killsnoop.bt"
# >>> needs
guest
# >>> workload
sleep 100 &
kill -9 $!
kill -15 999999 2>/dev/null
:
# >>> match
^Attached [0-9]+ probes$
^Tracing kill\(\) signals\.\.\. Hit Ctrl-C to end\.$
^TIME +PID +COMM +SIG +TPID +RESULT$
^[0-9:.]+ +[0-9]+ +sh +9 +[0-9]+ +0$
^[0-9:.]+ +[0-9]+ +sh +15 +999999 +-3$
