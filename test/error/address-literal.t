BEGIN { @ = &5; }
# >>> exit
1
# >>> stderr
address-literal.awl:1:13: error: the address of this cannot be taken
BEGIN { @ = &5; }
            ^~
