BEGIN { @ = -comm; }
# >>> exit
1
# >>> stderr
operand-negate.awl:1:13: error: invalid operand to '-': 'string[16]'
BEGIN { @ = -comm; }
            ^~~~~
