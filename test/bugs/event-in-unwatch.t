BEGIN { unwatch({ printf("x"); 5 }); }
# >>> args
-S --without ringbuf
# >>> match
storei64 \[slot0\], 0 
call perf_event_output .*, slot0, 8$
storei64 \[slot0\], 1 
storei32 \[slot0 \+ 8\], 5 
call perf_event_output .*, slot0, 16$
