BEGIN { printf("%d %d\n", 1); }
# >>> exit
1
# >>> stderr
format-count-few.awl:1:9: error: wrong number of values: the format needs 2, got 1
BEGIN { printf("%d %d\n", 1); }
        ^~~~~~~~~~~~~~~~~~~~
