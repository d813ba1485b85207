BEGIN { let $x int = 5; }
# >>> exit
1
# >>> stderr
mistake-let-type.awl:1:16: error: unexpected 'int', expected ';'
BEGIN { let $x int = 5; }
               ^~~
note: write let $x: TYPE = 5, or let $x = 5
