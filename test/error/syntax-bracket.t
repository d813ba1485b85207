BEGIN { @x[1 = 2; }
# >>> exit
1
# >>> stderr
syntax-bracket.awl:1:14: error: unexpected '=', expected ',' or ']'
BEGIN { @x[1 = 2; }
             ^
