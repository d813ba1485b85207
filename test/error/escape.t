BEGIN { printf("a\qb"); }
# >>> stderr
escape.awl:1:18: error: unknown escape sequence: backslash followed by 'q'
BEGIN { printf("a\qb"); }
                 ^~
# >>> exit
1
