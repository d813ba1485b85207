BEGIN { @ = 0b102; }
# >>> exit
1
# >>> stderr
number-binary.awl:1:13: error: invalid number '0b102'
BEGIN { @ = 0b102; }
            ^~~~~
