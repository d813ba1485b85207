BEGIN { else { } }
# >>> exit
1
# >>> stderr
syntax-else.awl:1:9: error: unexpected 'else'
BEGIN { else { } }
        ^~~~
