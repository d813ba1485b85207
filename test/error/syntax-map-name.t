BEGIN { @1x = 2; }
# >>> exit
1
# >>> stderr
syntax-map-name.awl:1:10: error: invalid number '1x'
BEGIN { @1x = 2; }
         ^~
syntax-map-name.awl:1:10: error: unexpected '1x'
BEGIN { @1x = 2; }
         ^~
