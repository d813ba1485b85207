BEGIN { print(); }
# >>> exit
1
# >>> stderr
argument-count-none.awl:1:9: error: wrong number of arguments to print(): expected at least 1 argument, got 0
BEGIN { print(); }
        ^~~~~~~
