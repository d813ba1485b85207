BEGIN { @ = comm - 1; }
# >>> exit
1
# >>> stderr
operands-text.awl:1:13: error: invalid operands to '-': 'string[16]' and 'int8'
BEGIN { @ = comm - 1; }
            ^~~~~~~~
