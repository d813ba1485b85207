BEGIN { if ((1, 2)) { } }
# >>> exit
1
# >>> stderr
condition-tuple.awl:1:13: error: a value of type '(int8,int8)' cannot be used as a condition
BEGIN { if ((1, 2)) { } }
            ^~~~~~
