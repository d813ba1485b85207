BEGIN { @ = !comm; }
# >>> exit
1
# >>> stderr
operand-not.awl:1:13: error: invalid operand to '!': 'string[16]'
BEGIN { @ = !comm; }
            ^~~~~
