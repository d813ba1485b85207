BEGIN { @x = 1
# >>> exit
1
# >>> stderr
syntax-block.awl:1:15: error: unexpected end of the script, expected ';'
BEGIN { @x = 1
              ^
note: the '{' at syntax-block.awl:1:7 is not closed
