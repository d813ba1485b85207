BEGIN { @x[1][2] = 1; }
# >>> exit
1
# >>> stderr
mistake-two-keys.awl:1:9: error: cannot assign to this expression: it is neither a variable nor a map
BEGIN { @x[1][2] = 1; }
        ^~~~~~~~
note: write @x[a, b] for a key of several parts
