BEGIN { @ = reg("ip"); }
# >>> exit
1
# >>> stderr
no-registers-begin.awl:1:13: error: 'reg' needs registers, which probe 'BEGIN' does not have
BEGIN { @ = reg("ip"); }
            ^~~~~~~~~
