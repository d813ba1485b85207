BEGIN { printf("%d\n", 1, 2); }
# >>> exit
1
# >>> stderr
format-count-many.awl:1:9: error: format takes 1 values, not 2
BEGIN { printf("%d\n", 1, 2); }
        ^~~~~~~~~~~~~~~~~~~~
