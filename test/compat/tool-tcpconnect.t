# >>> args
"$COMPAT/tcpconnect.bt"
# >>> needs
guest
# >>> workload
nc 127.0.0.1 5001 </dev/null 2>/dev/null
:
# >>> match
^Attached [0-9]+ probes$
^Tracing tcp connections\. Hit Ctrl-C to end\.$
^TIME     PID      COMM             SADDR {35}SPORT  DADDR {35}DPORT *$
^[0-9:]{8} [0-9]+ +nc +127\.0\.0\.1 +[0-9]+ +127\.0\.0\.1 +5001 *$
