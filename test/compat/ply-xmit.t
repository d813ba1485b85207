# An inline function since Linux 6.0: without the two lines, in the README.
kprobe:__dev_queue_xmit { @[stack] = count(); }
# >>> needs
guest kprobes
# >>> workload
nc 127.0.0.1 5001 </dev/null 2>/dev/null
:
# >>> match
__dev_queue_xmit|dev_queue_xmit
