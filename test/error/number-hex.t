BEGIN { @ = 0xfg; }
# >>> exit
1
# >>> stderr
number-hex.awl:1:13: error: invalid number '0xfg'
BEGIN { @ = 0xfg; }
            ^~~~
