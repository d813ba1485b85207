BEGIN { @ = sum(); }
# >>> exit
1
# >>> stderr
mistake-sum-nothing.awl:1:13: error: wrong number of arguments to sum(): expected 1 argument, got 0
BEGIN { @ = sum(); }
            ^~~~~
