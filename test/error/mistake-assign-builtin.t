BEGIN { pid = 5; }
# >>> exit
1
# >>> stderr
mistake-assign-builtin.awl:1:9: error: cannot assign to this expression: it is neither a variable nor a map
BEGIN { pid = 5; }
        ^~~
note: 'pid' is built in: use a variable, $pid, or a map, @pid
