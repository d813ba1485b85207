BEGIN { if ((1, 2)) { } }
# >>> exit
1
# >>> stderr
condition-tuple.awl:1:13: error: a value of type '(int64,int64)' is no condition
BEGIN { if ((1, 2)) { } }
            ^~~~~~
