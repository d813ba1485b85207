# >>> args
"$COMPAT/capable.bt"
# >>> needs
guest
# >>> workload
echo >/tmp/owned
chown 1 /tmp/owned
# >>> match
^Attached [0-9]+ probes$
^TIME +UID +PID +COMM +CAP +NAME +AUDIT$
^[0-9:]{8}  0 +[0-9]+ +chown +0 +CAP_CHOWN +[0-9]+$
