BEGIN { $x = 0.5; }
# >>> exit
1
# >>> stderr
mistake-fraction.awl:1:14: error: invalid number '0.5'
BEGIN { $x = 0.5; }
             ^~~
note: numbers have no fraction: use smaller units, such as 500ms for 0.5s
