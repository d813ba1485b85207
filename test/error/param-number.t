BEGIN { @ = $1 + $2; }
# >>> args
FILE 5 99999999999999999999
# >>> stderr
param-number.awl:1:18: error: parameter $2 is '99999999999999999999', which does not fit in 64 bits
BEGIN { @ = $1 + $2; }
                 ^~
note: use str($2) to get it as a string
# >>> exit
1
