profile:hz:99 { @["profile"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
software:page-faults:1 { @["software"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
tracepoint:sched:sched_switch { @["tracepoint"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
interval:ms:300 { delete(@["profile"]); clear(@p); exit(); }
# >>> args
-q
# >>> workload
for i in 1 2 3; do sh -c 'sleep 0.1'; done
# >>> match
^@\[software\]: 1$
^@\[tracepoint\]: 1$
# >>> modes
--without ringbuf
--without map_memory
