watchpoint:0x10000000:4:w { unwatch(0x10000000); }
# >>> code
v1 = call ringbuf_reserve map1, 16, 0
storei32 [v1 + 8], 268435456
# >>> insns
18
