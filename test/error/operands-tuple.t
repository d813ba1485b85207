BEGIN { @ = (1, 2) + 3; }
# >>> exit
1
# >>> stderr
operands-tuple.awl:1:13: error: invalid operands to '+': '(int64,int64)' and 'int64'
BEGIN { @ = (1, 2) + 3; }
            ^~~~~~~~~~
