BEGIN { @ = pid ? comm : 5; }
# >>> exit
1
# >>> stderr
ternary-mixed.awl:1:13: error: branches of '?:' are of types 'string[16]' and 'int64'
BEGIN { @ = pid ? comm : 5; }
            ^~~~~~~~~~~~~~
