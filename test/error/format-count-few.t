BEGIN { printf("%d %d\n", 1); }
# >>> exit
1
# >>> stderr
format-count-few.awl:1:9: error: format takes 2 values, not 1
BEGIN { printf("%d %d\n", 1); }
        ^~~~~~~~~~~~~~~~~~~~
