macro m($a) { @x = $a; }
BEGIN { $a = 1; m($a); }
# >>> stderr
macro-map.awl:1:15: error: the macro m() must be given the map '@x'
macro m($a) { @x = $a; }
              ^~
# >>> exit
1
