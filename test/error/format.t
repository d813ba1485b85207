BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
# >>> stderr
format.awl:1:22: error: bad format: unknown conversion
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                     ^~
format.awl:1:42: error: bad format: '%' at the end wants a conversion
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                                         ^~
format.awl:1:56: error: bad format: width or precision is too large
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                                                       ^~
# >>> exit
1
