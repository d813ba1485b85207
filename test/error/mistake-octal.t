BEGIN { $x = 08; }
# >>> exit
1
# >>> stderr
mistake-octal.awl:1:14: error: invalid number '08'
BEGIN { $x = 08; }
             ^~
note: a number that begins with 0 is octal: write it without the 0
