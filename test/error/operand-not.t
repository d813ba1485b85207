BEGIN { @ = !comm; }
# >>> exit
1
# >>> stderr
operand-not.awl:1:13: error: '!' takes no value of type 'string[16]'
BEGIN { @ = !comm; }
            ^~~~~
