kprobe:vfs_read { @[pid] = count(); }
interval:s:1 { print(@); clear(@); zero(@); }
# >>> code
interval:s:1
v2 = call ringbuf_reserve map3, 8, 0
storei64 [v2], 0
v6 = call ringbuf_reserve map3, 8, 0
storei64 [v6], 1
v8 = call ringbuf_reserve map3, 8, 0
storei64 [v8], 2
# >>> insns
26 40
