BEGIN { @ = 12parsecs; }
# >>> stderr
number.awl:1:13: error: invalid number '12parsecs'
BEGIN { @ = 12parsecs; }
            ^~~~~~~~~
note: a number may end with ns, us, ms, s, m, h or d, a name cannot begin with a digit
# >>> exit
1
