BEGIN { @x = (1 + 2; }
# >>> exit
1
# >>> stderr
syntax-paren.awl:1:20: error: unexpected ';'
BEGIN { @x = (1 + 2; }
                   ^
note: the '(' at syntax-paren.awl:1:14 is not closed
