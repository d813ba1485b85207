BEGIN { char *s = "a"; }
# >>> exit
1
# >>> stderr
mistake-char-pointer.awl:1:9: error: unexpected 'char'
BEGIN { char *s = "a"; }
        ^~~~
note: a variable is declared by its first value: write $x = 5, or let $x: char = 5 to choose the type
