kprobe:__dev_queue_xmit { @[stack] = count(); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
ping -c 2 127.0.0.1 >/dev/null 2>&1; true
# >>> match
^@\[$
^    __dev_queue_xmit\+[0-9]+$
