BEGIN { @ = 0xfg; }
# >>> exit
1
# >>> stderr
number-hex.awl:1:13: error: '0xfg' is no number
BEGIN { @ = 0xfg; }
            ^~~~
