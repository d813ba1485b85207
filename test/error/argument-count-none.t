BEGIN { print(); }
# >>> exit
1
# >>> stderr
argument-count-none.awl:1:9: error: print() takes 1 or more arguments, not 0
BEGIN { print(); }
        ^~~~~~~
