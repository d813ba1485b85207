BEGIN { @ = (1, 2) + 3; }
# >>> exit
1
# >>> stderr
operands-tuple.awl:1:13: error: invalid operands to '+': '(int8,int8)' and 'int8'
BEGIN { @ = (1, 2) + 3; }
            ^~~~~~~~~~
