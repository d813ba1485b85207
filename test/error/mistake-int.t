BEGIN { int x = 5; }
# >>> exit
1
# >>> stderr
mistake-int.awl:1:9: error: unexpected 'int'
BEGIN { int x = 5; }
        ^~~
note: a variable is declared by its first value: write $x = 5, or let $x: int = 5 to choose the type
