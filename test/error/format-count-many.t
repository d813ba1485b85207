BEGIN { printf("%d\n", 1, 2); }
# >>> exit
1
# >>> stderr
format-count-many.awl:1:9: error: wrong number of values: the format needs 1, got 2
BEGIN { printf("%d\n", 1, 2); }
        ^~~~~~~~~~~~~~~~~~~~
