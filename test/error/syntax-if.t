BEGIN { if ( { } }
# >>> exit
1
# >>> stderr
syntax-if.awl:1:18: error: unexpected '}'
BEGIN { if ( { } }
                 ^
