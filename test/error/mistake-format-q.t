BEGIN { printf("%q\n", 5); }
# >>> exit
1
# >>> stderr
mistake-format-q.awl:1:17: error: invalid format: unknown conversion
BEGIN { printf("%q\n", 5); }
                ^~
note: the conversions are %d %i %u %x %X %o %c %s %p %r %v; write %% for a percent sign
