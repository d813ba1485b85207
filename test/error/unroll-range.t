BEGIN { unroll (101) { @ = 1; } unroll (0) { @ = 1; } }
# >>> stderr
unroll-range.awl:1:17: error: unroll() count is 101, but must be 1 to 100
BEGIN { unroll (101) { @ = 1; } unroll (0) { @ = 1; } }
                ^~~
unroll-range.awl:1:41: error: unroll() count is 0, but must be 1 to 100
BEGIN { unroll (101) { @ = 1; } unroll (0) { @ = 1; } }
                                        ^
# >>> exit
1
