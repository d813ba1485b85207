BEGIN { printf("%y\n", 1); }
# >>> exit
1
# >>> stderr
format-unknown.awl:1:17: error: invalid format: unknown conversion
BEGIN { printf("%y\n", 1); }
                ^~
note: the conversions are %d %i %u %x %X %o %c %s %p %r %v; write %% for a percent sign
