BEGIN { @ = reg("ip"); }
# >>> exit
1
# >>> stderr
no-registers-begin.awl:1:13: error: 'reg' needs a probe with registers: 'BEGIN' has none
BEGIN { @ = reg("ip"); }
            ^~~~~~~~~
