BEGIN { @ = str(); }
# >>> exit
1
# >>> stderr
argument-count-str.awl:1:13: error: wrong number of arguments to str(): expected 1 or 2 arguments, got 0
BEGIN { @ = str(); }
            ^~~~~
