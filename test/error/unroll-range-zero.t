BEGIN { unroll(0) { @++; } }
# >>> exit
1
# >>> stderr
unroll-range-zero.awl:1:16: error: unroll() count is 0, but must be 1 to 100
BEGIN { unroll(0) { @++; } }
               ^
