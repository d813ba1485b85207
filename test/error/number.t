BEGIN { @ = 12parsecs; }
# >>> stderr
number.awl:1:13: error: '12parsecs' is no number
BEGIN { @ = 12parsecs; }
            ^~~~~~~~~
# >>> exit
1
