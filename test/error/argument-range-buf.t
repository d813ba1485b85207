BEGIN { @ = buf(uptr(0), 100000); }
# >>> exit
1
# >>> stderr
argument-range-buf.awl:1:26: error: argument 2 of buf() is 100000, but must be 1 to max_strlen
BEGIN { @ = buf(uptr(0), 100000); }
                         ^~~~~~
