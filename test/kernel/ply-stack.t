kprobe:__dev_queue_xmit { @[stack] = count(); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
ping -c 1 -W 1 127.0.0.1 >/dev/null 2>&1; true
# >>> match
^@\[$
^    __dev_queue_xmit\+[0-9]+$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
