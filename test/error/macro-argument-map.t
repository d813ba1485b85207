macro m(@a) { @a++; } BEGIN { @x = 1; m(5); }
# >>> exit
1
# >>> stderr
macro-argument-map.awl:1:41: error: argument 1 of macro m() must be a map
macro m(@a) { @a++; } BEGIN { @x = 1; m(5); }
                                        ^
