BEGIN { @ = 089; }
# >>> exit
1
# >>> stderr
number-octal.awl:1:13: error: invalid number '089'
BEGIN { @ = 089; }
            ^~~
note: a number that begins with 0 is octal: write it without the 0
