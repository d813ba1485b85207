BEGIN { let x = 5; }
# >>> exit
1
# >>> stderr
mistake-let-bare.awl:1:13: error: unexpected 'x', expected variable
BEGIN { let x = 5; }
            ^
note: a variable begins with '$': write let $x = 5
