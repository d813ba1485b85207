BEGIN { @1x = 2; }
# >>> exit
1
# >>> stderr
syntax-map-name.awl:1:10: error: '1x' is no number
BEGIN { @1x = 2; }
         ^~
syntax-map-name.awl:1:10: error: unexpected '1x'
BEGIN { @1x = 2; }
         ^~
