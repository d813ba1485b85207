BEGIN { @ = &5; }
# >>> exit
1
# >>> stderr
address-literal.awl:1:13: error: cannot take the address of this expression
BEGIN { @ = &5; }
            ^~
