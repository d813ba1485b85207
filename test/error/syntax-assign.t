BEGIN { 5 = @x; }
# >>> exit
1
# >>> stderr
syntax-assign.awl:1:11: error: unexpected '='
BEGIN { 5 = @x; }
          ^
