BEGIN { @ = 0; }
END { printf("end\n"); }
interval:ms:100 { @++; }
profile:hz:99 { @p[kstack] = count(); }
software:page-faults:100 { @f = count(); }
hardware:cache-misses:1000 { @h = count(); }
# >>> code
BEGIN
END
v1 = call ringbuf_reserve map5, 8, 0
interval:ms:100
profile:hz:99
v1 = call get_stackid v2, map7, 0
br v1 s< 0, b2, b4
br v1 != -14, b3, b4
store64 [slot0], v1
software:page-faults:100
hardware:cache-misses:1000
# >>> insns
5 17 6 34 12 12
