BEGIN { @ = 0b102; }
# >>> exit
1
# >>> stderr
number-binary.awl:1:13: error: '0b102' is no number
BEGIN { @ = 0b102; }
            ^~~~~
