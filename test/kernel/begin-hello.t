BEGIN { printf("hello %s %d\n", "world", 42); exit(); }
# >>> args
-q
# >>> expect
hello world 42
# >>> modes
--without test_run
--without ringbuf
