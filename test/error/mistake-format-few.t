BEGIN { printf("%d\n"); }
# >>> exit
1
# >>> stderr
mistake-format-few.awl:1:9: error: wrong number of values: the format needs 1, got 0
BEGIN { printf("%d\n"); }
        ^~~~~~~~~~~~~~
