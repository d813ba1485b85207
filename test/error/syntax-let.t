BEGIN { let 5 = 3; }
# >>> exit
1
# >>> stderr
syntax-let.awl:1:13: error: unexpected '5', expected variable
BEGIN { let 5 = 3; }
            ^
note: a variable begins with '$': write let $x = 5
