macro m($a, @b) { $a = 1; @b = 1; }
BEGIN { m(5, @x); $y = 1; m($y, $y); m($y, @x[1]); }
# >>> stderr
macro-argument.awl:2:11: error: argument 1 of macro m() must be a variable
BEGIN { m(5, @x); $y = 1; m($y, $y); m($y, @x[1]); }
          ^
macro-argument.awl:2:33: error: argument 2 of macro m() must be a map
BEGIN { m(5, @x); $y = 1; m($y, $y); m($y, @x[1]); }
                                ^~
macro-argument.awl:2:44: error: argument 2 of macro m() must be a map
BEGIN { m(5, @x); $y = 1; m($y, $y); m($y, @x[1]); }
                                           ^~~~~
# >>> exit
1
