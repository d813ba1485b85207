BEGIN { @ = 089; }
# >>> exit
1
# >>> stderr
number-octal.awl:1:13: error: '089' is no number
BEGIN { @ = 089; }
            ^~~
