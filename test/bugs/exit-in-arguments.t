BEGIN { printf("%d", { exit({ printf("x"); 2 }); 5 }); }
# >>> match
call ringbuf_reserve map1, 8, 0
call ringbuf_submit
call ringbuf_reserve map1, 16, 0
call ringbuf_submit
  exit 0
# >>> absent
, 2$
