# >>> args
"$COMPAT/tcplife.bt"
# >>> needs
guest
# >>> workload
nc 127.0.0.1 5001 </dev/null 2>/dev/null
:
# >>> match
^Attached [0-9]+ probes$
^PID   COMM       LADDR           LPORT RADDR           RPORT TX_KB RX_KB MS$
^[0-9]+ +nc +127\.0\.0\.1 +[0-9]+ +127\.0\.0\.1 +5001 +0 +0 [0-9]+$
