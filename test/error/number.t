BEGIN { @ = 12parsecs; }
# >>> stderr
number.awl:1:13: error: invalid number '12parsecs'
BEGIN { @ = 12parsecs; }
            ^~~~~~~~~
# >>> exit
1
