BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
# >>> stderr
format-count.awl:1:9: error: wrong number of values: the format needs 2, got 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
        ^~~~~~~~~~~~~~~~~~~~
format-count.awl:1:31: error: wrong number of values: the format needs 0, got 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
                              ^~~~~~~~~~~~~~~~~
format-count.awl:1:50: error: wrong number of values: the format needs 2, got 1
BEGIN { printf("%d %d\n", 1); printf("none", 2); printf("%*d", 3); }
                                                 ^~~~~~~~~~~~~~~~
# >>> exit
1
