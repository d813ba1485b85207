interval:s:1 { time("%H:%M:%S\n"); time(); printf("%s\n", strftime("%F", nsecs)); }
# >>> code
v2 = call ringbuf_reserve map1, 8, 0
v6 = call ringbuf_reserve map1, 8, 0
storei64 [v6], 1
v8 = call ringbuf_reserve map1, 16, 0
storei64 [v8], 2
v9 = call ktime_get_boot_ns
store64 [v8 + 8], v9
# >>> insns
43
