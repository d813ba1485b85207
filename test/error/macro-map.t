macro m($a) { @x = $a; }
BEGIN { $a = 1; m($a); }
# >>> stderr
macro-map.awl:1:15: error: macro m() uses the map '@x', which must be one of its parameters
macro m($a) { @x = $a; }
              ^~
# >>> exit
1
