BEGIN { printf("a\qb"); }
# >>> stderr
escape.awl:1:18: error: unknown escape: 'q' after a backslash
BEGIN { printf("a\qb"); }
                 ^~
# >>> exit
1
