BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
# >>> stderr
format-count.awl:1:9: error: format takes 2 values, not 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
        ^~~~~~~~~~~~~~~~~~~~
format-count.awl:1:31: error: format takes 0 values, not 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
                              ^~~~~~~~~~~~~~~~~
format-count.awl:1:50: error: format takes 2 values, not 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
                                                 ^~~~~~~~~~~~~~~~
# >>> exit
1
