BEGIN { goto out; }
# >>> exit
1
# >>> stderr
mistake-goto.awl:1:9: error: unexpected 'goto'
BEGIN { goto out; }
        ^~~~
note: there is no 'goto': use 'if', 'while', 'break', 'continue' or 'return'
