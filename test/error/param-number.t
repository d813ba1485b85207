BEGIN { @ = $1 + $2; }
# >>> args
FILE 5 99999999999999999999
# >>> stderr
param-number.awl:1:18: error: parameter $2 is '99999999999999999999', which does not fit 64 bits
BEGIN { @ = $1 + $2; }
                 ^~
note: str($2) is its text
# >>> exit
1
