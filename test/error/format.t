BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
# >>> stderr
format.awl:1:22: error: invalid format: unknown conversion
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                     ^~
note: the conversions are %d %i %u %x %X %o %c %s %p %r %v; write %% for a percent sign
format.awl:1:42: error: invalid format: '%' at the end needs a conversion after it
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                                         ^~
note: write %% for a percent sign
format.awl:1:56: error: invalid format: the width or the precision is too large
BEGIN { printf("a\tb %y", 1); printf("100%5"); printf("%99999d", 1); }
                                                       ^~
note: the conversions are %d %i %u %x %X %o %c %s %p %r %v; write %% for a percent sign
# >>> exit
1
