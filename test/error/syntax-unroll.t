BEGIN { unroll { @x++; } }
# >>> exit
1
# >>> stderr
syntax-unroll.awl:1:16: error: unexpected '{'
BEGIN { unroll { @x++; } }
               ^
